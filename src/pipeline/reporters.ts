import type { Issue } from '../domain/issue.ts';

/** The most issues that are written out on a terminal; the report has them all. */
const MOST_LINES = 20;

/** Issues for people: what, where, why, and what to do; then a count by code. */
export function issueText(issues: readonly Issue[], reportPath: string): string {
  if (!issues.length) return '';
  const lines = issues.slice(0, MOST_LINES).map(({ code, file, release, message, hint }) => {
    const about = release && !file.includes(release) ? `${file} (${release})` : file;
    return `${code}: ${about}\n  ${message}\n  ${hint}`;
  });
  if (issues.length > MOST_LINES) lines.push(`... and ${issues.length - MOST_LINES} more`);
  const counts = Map.groupBy(issues, (each) => each.code);
  const summary = [...counts].map(([code, list]) => `${list.length} ${code}`).join(', ');
  return `${lines.join('\n')}\n\nNot imported: ${summary}. All of them: ${reportPath}\n`;
}
