import { spanOf } from '../../domain/evidence.ts';
import { rule } from '../rule.ts';
import { announcing, isProse } from '../text/head.ts';

/** `The complaint, filed in federal court in Boston`, without a day. */
const FILED =
  /\bcomplaint,? (?:which was )?filed (?:today )?in (?:the )?(?:(?:U\.\s?S\.|United States) )?(?:[Ff]ederal|[Dd]istrict|[Cc]ourt)\b/;
/** `agreed to pay $5,000 to settle charges`, `announced a settlement with`. */
const SETTLES =
  /\b(?:agree[ds]?|agreeing)\b[^;]*\b(?:to settle|for)\b|\b[Aa]nnounce[ds] (?:today )?a settlement with\b|\b[Ss]ettles?\b/;
/** What tells of a case that was brought before: its day, or a word. */
const BROUGHT_BEFORE =
  /\b(?:previously|pending|earlier|amended complaint|last (?:year|month)|finali[sz]es?|remaining)\b|\b(?:filed|brought|instituted|commenced|charged|sued|charges)\b[^.;]{0,60}\b(?:19|20)\d\d\b/i;

const BESIDE = new Set(['charged', 'judgment', 'order', 'default', 'dismissed', 'distribution', 'contempt', 'appeal']);

export const settledComplaint = rule({
  name: 'stages/settled-complaint',
  field: 'stages',
  reads:
    'A complaint that the SEC filed with the settlement that the release announces, as it does where nothing tells of an older case.',
  *find(doc, found) {
    const stages = found.stages.map(({ value }) => value);
    if (!stages.includes('settled') || stages.some((stage) => BESIDE.has(stage))) return;
    if (found.dockets.length > 0 || found.related.length > 0) return;
    if (!announcing(doc).some(({ text }) => SETTLES.test(text))) return;
    const told = doc.blocks.map((block) => (isProse(block) ? block.text : ''));
    if (told.some((text) => BROUGHT_BEFORE.test(text))) return;
    const at = told.flatMap((text, index) => {
      const match = FILED.exec(text);
      return match ? [spanOf(index + 1, match.index, match.index + match[0].length)] : [];
    });
    if (at.length > 0) yield { value: 'charged' as const, at };
  },
  examples: [
    {
      why: 'a complaint told without its day, beside the settlement',
      text: 'The SEC today announced that a former trader has agreed to pay $5,000 to settle charges of insider trading.\n\nAccording to the SEC’s complaint filed in federal court in Boston, Vane traded on a tip.',
      given: { stages: ['settled'] },
      expect: ['charged'],
    },
    {
      why: 'a case that is pending; one that was brought before',
      text: 'Vane has agreed to settle the SEC’s pending case against him. The complaint, filed in federal court in Boston, alleges fraud.',
      given: { stages: ['settled'] },
      expect: [],
    },
    {
      why: 'a case of years before',
      text: 'The SEC announced that Vane has agreed to settle charges. The complaint filed in federal court in Boston alleges fraud. The SEC charged him in May 2012.',
      given: { stages: ['settled'] },
      expect: [],
    },
  ],
});
