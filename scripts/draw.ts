import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { commandLine } from './command-line.ts';

commandLine({
  usage: 'Draws the pictures of public/ that have to be PNG: the preview of links, and the icon for home screens.',
  options: {},
});

const [INK, PAPER, LAMP] = ['#17202a', '#fbfbf8', '#ffd94a'];

const line = (y: number, length: number): string =>
  `<path d="M100 ${y}h${length}" stroke="#3d4a58" stroke-width="16"/>`;
const PREVIEW = `<svg width="1200" height="630"><rect width="1200" height="630" fill="${INK}"/>
  ${line(84, 1000)}${line(152, 900)}${line(328, 1000)}${line(396, 620)}
  <path d="M76 240h960" stroke="${LAMP}" stroke-width="88"/><path d="M100 240h860" stroke="${INK}" stroke-width="16"/>
  <text x="96" y="560" font-family="Reading" font-weight="680" font-size="96" letter-spacing="-1" fill="${PAPER}">Caselight</text>
  <text x="1100" y="556" text-anchor="end" font-family="Data" font-size="36" fill="#b7c0c6">SEC enforcement, each fact in its words</text></svg>`;
const ICON = `<svg width="180" height="180" viewBox="0 0 32 32"><rect width="32" height="32" fill="${INK}"/>
  <path d="M6 8h20M6 24h13" stroke="${PAPER}" stroke-width="2.8"/><path d="M3 16h26" stroke="${LAMP}" stroke-width="8"/>
  <path d="M6 16h17" stroke="${INK}" stroke-width="2.8"/></svg>`;

const fontFace = (name: string, file: string): string =>
  `@font-face { font-family: ${name}; font-weight: 200 900; src: url(data:font/woff2;base64,${readFileSync(
    `node_modules/@fontsource-variable/${file}-latin-wght-normal.woff2`,
  ).toString('base64')}) }`;
const STYLE = `<style>body { margin: 0 } svg { display: block }
  ${fontFace('Reading', 'source-serif-4/files/source-serif-4')} ${fontFace('Data', 'source-sans-3/files/source-sans-3')}</style>`;

const browser = await chromium.launch({ executablePath: findBrowser()!, args: ['--no-sandbox', '--disable-gpu'] });
for (const [path, svg] of [
  ['public/preview.png', PREVIEW],
  ['public/icon-180.png', ICON],
] as const) {
  const page = await browser.newPage();
  await page.setContent(STYLE + svg);
  await page.evaluate(() => document.fonts.ready);
  await page.locator('svg').screenshot({ path });
  await page.close();
}
await browser.close();
