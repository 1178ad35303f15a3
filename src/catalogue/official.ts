import { lookup, lookupAct, lookupRulebook } from './catalogue.ts';
import { idsAbove, provisionParts } from './provision-id.ts';
import { printedLevels } from './titles.ts';

interface Place {
  /** The citation of the nearest entry that has one. */
  base: string;
  /** The subdivisions below that entry: `(b)(2)`. */
  below: string;
}

/** Where a provision stands in one of the codes; nowhere if it was removed. A regulation does not place its rules. */
function placeOf(id: string, code: 'usc' | 'cfr'): Place | undefined {
  const parts = provisionParts(id);
  const line = parts.kind === 'shelf' ? [id] : [id, ...idsAbove(id).slice(0, -1)];
  const entries = line.map(lookup);
  if (entries.some((entry) => entry?.removed)) return undefined;
  const distance = entries.findIndex((entry) => entry?.[code]);
  if (distance < 0) return undefined;
  return {
    base: entries[distance]![code]!,
    below: printedLevels(parts)
      .slice(parts.levels.length - distance)
      .join(''),
  };
}

/** `15 U.S.C. § 78m(b)(2)(A)`, from the nearest section that has a citation; none for rules and where it is not known. */
export function uscOf(id: string): string | undefined {
  const place = placeOf(id, 'usc');
  return place && place.base + place.below;
}

/** `17 C.F.R. § 240.10b-5(a)`, from the nearest rule that has a citation; none for sections and rules no longer in force. */
export function cfrOf(id: string): string | undefined {
  const place = placeOf(id, 'cfr');
  return place && place.base + place.below;
}

/** The page of the Office of the Law Revision Counsel for the section in a citation like `15 U.S.C. § 78j-1`. */
export function uscUrl(citation: string): string {
  const [, title, section] = /^(\d+) U\.S\.C\. § ([0-9A-Za-z-]+)/.exec(citation)!;
  return `https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title${title}-section${section}&num=0&edition=prelim`;
}

/** The eCFR page for a citation like `17 C.F.R. § 240.10b-5`, `17 C.F.R. §§ 242.100 to 242.105` or `17 C.F.R. Part 243`. */
export function cfrUrl(citation: string, paragraphs = ''): string {
  const [, title, part, section] = /^(\d+) C\.F\.R\. (?:Part (\d+)|§§? (\S+))/.exec(citation)!;
  const page = part ? `part-${part}` : `section-${section}`;
  const anchor = paragraphs && `#p-${section}${paragraphs}`;
  return `https://www.ecfr.gov/current/title-${title}/${page}${anchor}`;
}

/** The official text of a provision, an act, or a self-regulatory organization's rules; none where it is not known. */
export function officialUrl(id: string): string | undefined {
  const act = lookupAct(id);
  if (act) return act.repealed ? undefined : uscUrl(act.usc);
  const usc = placeOf(id, 'usc');
  if (usc) return uscUrl(usc.base);
  const cfr = placeOf(id, 'cfr');
  if (cfr) return cfrUrl(cfr.base, cfr.below);
  return lookupRulebook(provisionParts(id).shelf)?.url;
}
