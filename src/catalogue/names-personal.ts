/** Words of respect and office that stand before a person's name and are no part of it, in lower case without stops. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms messrs miss dr doctor prof professor hon honorable sir dame lord rev reverend pastor father rabbi sheikh'.split(
    ' ',
  ),
);

/** Degrees and licences that stand after a person's name and are no part of it, in lower case without stops. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  'cpa cfa cfp esq esquire md phd mba jd dds ca od dvm'.split(' '),
);

/** What tells generations apart at the end of a person's name and belongs to it, in lower case without stops. */
export const GENERATIONS: ReadonlySet<string> = new Set('jr sr ii iii iv'.split(' '));

/** Small words inside surnames: `Juan de la Vega`, `Pieter van der Horst`. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de la las lo los le du del della der den di da dos das do van von vander ten ter zu bin ibn al el ul abu bint y e af av st'.split(
    ' ',
  ),
);

/** Short forms and other spellings of given names that do not just begin like the long ones. */
export const SHORT_GIVEN_NAMES: Readonly<Record<string, string>> = {
  bill: 'william',
  billy: 'william',
  will: 'william',
  bud: 'william',
  bob: 'robert',
  bobby: 'robert',
  rob: 'robert',
  dick: 'richard',
  rick: 'richard',
  ricky: 'richard',
  jack: 'john',
  jim: 'james',
  jimmy: 'james',
  chuck: 'charles',
  hank: 'henry',
  harry: 'harold',
  larry: 'lawrence',
  mike: 'michael',
  mickey: 'michael',
  ted: 'theodore',
  tony: 'anthony',
  betty: 'elizabeth',
  liz: 'elizabeth',
  beth: 'elizabeth',
  peggy: 'margaret',
  maggie: 'margaret',
  kathy: 'kathleen',
  cathy: 'catherine',
  sandy: 'sandra',
  jerry: 'gerald',
  terry: 'terrence',
  drew: 'andrew',
  gene: 'eugene',
  kate: 'katherine',
  steve: 'stephen',
  jeff: 'geoffrey',
  chris: 'christopher',
  steven: 'stephen',
  jeffery: 'jeffrey',
  bryan: 'brian',
  allan: 'allen',
  alan: 'allen',
  phillip: 'philip',
  marc: 'mark',
  erik: 'eric',
  catherine: 'katherine',
  laurence: 'lawrence',
  fredrick: 'frederick',
  teresa: 'theresa',
  tom: 'thomas',
  tommy: 'thomas',
  kenny: 'kenneth',
  nick: 'nicholas',
  danny: 'daniel',
  andy: 'andrew',
  joe: 'joseph',
  joey: 'joseph',
  ed: 'edward',
  eddie: 'edward',
  randy: 'randall',
  debbie: 'deborah',
  cindy: 'cynthia',
  jenny: 'jennifer',
  dave: 'david',
  johnny: 'john',
  lenny: 'leonard',
  manny: 'manuel',
  marty: 'martin',
  benny: 'benjamin',
  bernie: 'bernard',
  charlie: 'charles',
  jake: 'jacob',
  ronnie: 'ronald',
  vinny: 'vincent',
  vinnie: 'vincent',
  sue: 'susan',
  patty: 'patricia',
  millie: 'mildred',
};
