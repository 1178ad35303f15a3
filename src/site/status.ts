import type { Edtf } from '../domain/dates.ts';
import type { ReleaseId } from '../domain/ids.ts';
import type { Card } from './card.ts';

/** How a case stands, as far as its releases tell. */
export interface Status {
  /** A few words, for lists: `Judgment on consent`. */
  label: string;
  /** What the release reports, to follow “the release reports”. */
  reports: string;
  /** Whether what is reported are allegations that no court or Commission order has decided. */
  open: boolean;
  asOf?: Edtf;
  /** The release that reports it. */
  by: ReleaseId;
}

type Stage = Card['stages'][number];
type Reading = Pick<Status, 'label' | 'reports' | 'open'>;

/** First row whose stages are all reported. A row further up says more about how the case stands than one further down. */
const READINGS: readonly (readonly [Stage[], Reading])[] = [
  [['appeal'], { label: 'Appeal', reports: 'a step on appeal', open: false }],
  [['dismissed'], { label: 'Dismissal reported', reports: 'a dismissal', open: false }],
  [['contempt'], { label: 'Contempt', reports: 'a contempt proceeding', open: false }],
  [['verdict', 'judgment'], { label: 'Judgment after trial', reports: 'a judgment after trial', open: false }],
  [['verdict'], { label: 'Verdict', reports: 'a verdict', open: false }],
  [['summary-judgment'], { label: 'Summary judgment', reports: 'a summary judgment', open: false }],
  [['default', 'judgment'], { label: 'Default judgment', reports: 'a judgment by default', open: false }],
  [['default'], { label: 'Default', reports: 'a default', open: false }],
  [['settled', 'judgment'], { label: 'Judgment on consent', reports: 'a judgment on consent', open: false }],
  [['judgment'], { label: 'Judgment', reports: 'a judgment', open: false }],
  [['settled', 'order'], { label: 'Settled order', reports: 'a settled order of the Commission', open: false }],
  [['order'], { label: 'Commission order', reports: 'an order of the Commission', open: false }],
  [
    ['charged', 'settled'],
    { label: 'Charged and settled', reports: 'charges together with a settlement', open: false },
  ],
  [['settled'], { label: 'Settled', reports: 'a settlement', open: false }],
  [['distribution'], { label: 'Distribution', reports: 'a distribution of money to those harmed', open: false }],
  [
    ['charged', 'emergency-relief'],
    { label: 'Charged, emergency relief', reports: 'charges and emergency relief by a court', open: true },
  ],
  [['emergency-relief'], { label: 'Emergency relief', reports: 'emergency relief by a court', open: true }],
  [['charged'], { label: 'Charged', reports: 'charges', open: true }],
];

/**
 * The status that the latest release with a telling stage reports; nothing when no release has one. A case may have parties who
 * stand differently, so this is what was reported last and no more.
 *
 * @param releases the releases of a case in order of time
 */
export function statusOf(releases: readonly Pick<Card, 'id' | 'date' | 'stages'>[]): Status | undefined {
  for (const { id, date, stages } of releases.toReversed()) {
    const reading = READINGS.find(([needed]) => needed.every((stage) => stages.includes(stage)))?.[1];
    if (reading) return { ...reading, ...(date && { asOf: date }), by: id };
  }
  return undefined;
}
