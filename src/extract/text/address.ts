/** `/litreleases/2013/`, `/press/2009/`, `/press-release/2024-15`: the year in an official address. */
const YEAR = /\/((?:19|20)\d{2})(?=[/-])/;

/** The year that a release’s official address tells, and where it stands in it. */
export function yearInAddress(url: string | undefined): { year: string; at: number } | undefined {
  const match = YEAR.exec(url ?? '');
  return match ? { year: match[1]!, at: match.index + 1 } : undefined;
}
