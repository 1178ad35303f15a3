import { escapeHtml } from './text.ts';

/** A page for a static host that leads to another address of the site at once, and says so to those who are not led. */
export function redirectHtml(to: string, site: URL): string {
  const target = escapeHtml(to);
  const canonical = escapeHtml(new URL(to.replace(/#.*$/, ''), site).href);
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<title>Moved to ${target}</title><meta http-equiv="refresh" content="0;url=${target}"><link rel="canonical" href="${canonical}">` +
    `<meta name="robots" content="noindex"></head><body><p>This is at <a href="${target}">${target}</a>.</p></body></html>\n`
  );
}
