/** What a release is, by where the SEC published it. */
export const RELEASE_KINDS = ['press-release', 'litigation-release', 'administrative-proceeding'] as const;
export type ReleaseKind = (typeof RELEASE_KINDS)[number];

const KIND_OF_PREFIX: Record<string, ReleaseKind> = {
  pr: 'press-release',
  lr: 'litigation-release',
  ap: 'administrative-proceeding',
};

/** The kind that a release id stands for. */
export const kindOf = (id: string): ReleaseKind => KIND_OF_PREFIX[id.slice(0, 2)]!;
