import { spanOf } from '../../domain/evidence.ts';
import { matchesIn } from '../../domain/matches.ts';
import { rule } from '../rule.ts';
import { headCaptions } from '../text/head.ts';
import { OTHER_CASE } from '../text/other-cases.ts';
import { sentencesByBlock } from '../text/sentences.ts';

const NAME_WORD = String.raw`\p{Lu}[\p{L}]*(?:['’\-]\p{L}+)*\.?`;
const SURNAME = String.raw`\p{Lu}\p{L}+(?:['’\-]\p{Lu}\p{L}+)*`;
/** `Avery L. Northcote`, `J. Frederick Larkspur, Jr.`, `Avery St. Northcote`: a given name or initial, and a surname. */
const NAME = `(?<name>${NAME_WORD}(?:\\s(?:de|la|van|von|der)?\\s?${NAME_WORD}){0,3}?\\s(?:(?:de|la|van|von|der)\\s)*${SURNAME}(?:,?\\s(?:Jr|Sr)\\.|\\s(?:II|III|IV)\\b)?)`;
/** `the Honorable `, `Hon. `, `U.S. District Judge `, `Chief Judge `: a title before the name. */
const BEFORE = new RegExp(
  `\\b(?:(?:[Tt]he )?(?:Honorable|Hon\\.)(?: (?:U\\.S\\. |United States )?(?:Chief |Senior )?(?:District )?(?:Court )?Judge)?|(?:U\\.S\\.|United States|[Ff]ederal|Chief|Senior) (?:[Dd]istrict )?(?:[Cc]ourt )?Judge|District (?:Court )?Judge|Judge),? ${NAME}(?=,|\\s(?:of|for|in|entered|granted|issued|ordered|found|ruled|signed|denied|approved|imposed|appointed|presid\\w+|held|froze|also|has|had|on|to|from|and|who|sitting|permanently|set|scheduled|stayed|dismissed|awarded|said|is|was|will)\\b|[.;:)]|$)`,
  'gu',
);
/** A judge of another kind, or someone's former post. */
const OTHER_JUDGE = /\b(?:Administrative Law|Bankruptcy|Magistrate|former|State|Superior Court|County|Circuit)\s$/;
/** Words that are no part of a judge's name. */
const NO_NAME =
  /\b(?:United|States|District|Court|Judge|Chief|Senior|Honorable|Commission|Securities|The|Federal|Magistrate|Orders?|Permanently|Enjoins|Grants|Motion|Finds|Freezes)\b/;

export const presiding = rule({
  name: 'judges/presiding',
  field: 'judges',
  reads: 'The judge who is named, in full, as acting in the Commission’s civil action.',
  *find(doc) {
    const captions = headCaptions(doc);
    if (captions.length && captions.every(({ plaintiff }) => plaintiff === 'government')) return;
    for (const [index, sentences] of sentencesByBlock(doc).entries()) {
      const { role, text: words } = doc.blocks[index]!;
      // in a headline every word has a capital
      if (role === 'footnote' || role === 'title' || role === 'subtitle' || !/Judge|Honorable|Hon\./.test(words))
        continue;
      for (const { start, text } of sentences) {
        if (OTHER_CASE.test(text)) continue;
        for (const match of matchesIn(text, BEFORE)) {
          const name = match.groups!.name!;
          if (NO_NAME.test(name) || OTHER_JUDGE.test(text.slice(0, match.index))) continue;
          const at = start + match.index + match[0].lastIndexOf(name);
          yield { value: name, at: [spanOf(index + 1, at, at + name.length)] };
        }
      }
    }
  },
  examples: [
    {
      why: 'the usual title',
      text: 'On May 3, 2004, the Honorable Avery L. Northcote of the United States District Court for the District of Utah entered a final judgment.',
      expect: ['Avery L. Northcote'],
    },
    {
      why: 'the office before the name',
      text: 'U.S. District Judge J. Frederick Larkspur, Jr. granted the Commission’s motion. Judge Northcote had ruled earlier.',
      expect: ['J. Frederick Larkspur, Jr.'],
    },
    {
      why: 'the judge of a criminal case',
      text: 'Northcote was sentenced by the Honorable Avery Larkspur, United States District Judge.',
      expect: [],
    },
    {
      why: 'no judge of a court',
      text: 'Administrative Law Judge Avery Larkspur issued an initial decision.',
      expect: [],
    },
  ],
});
