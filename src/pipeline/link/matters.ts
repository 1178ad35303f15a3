import type { CaseLink } from '../../domain/release.ts';

/** A reason to take two releases for the same matter; `from` is the later one. Both are places in the list of keys. */
export interface Edge {
  from: number;
  to: number;
  reason: CaseLink['reason'];
  on: string;
}

/** Releases grouped into matters, which only ever merge (union-find with path halving), and the civil actions of each matter. */
export class Matters {
  readonly #parent: number[];
  readonly #actions: Set<string>[];
  readonly edges: Edge[] = [];

  constructor(size: number) {
    this.#parent = Array.from({ length: size }, (_, i) => i);
    this.#actions = Array.from({ length: size }, () => new Set());
  }

  /** The release that stands for the matter of a release. */
  of(release: number): number {
    const parent = this.#parent;
    let at = release;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  }

  /** Notes that the matter of a release is this civil action. */
  addAction(release: number, docket: string): void {
    this.#actions[this.of(release)]!.add(docket);
  }

  /** Whether two releases belong to matters that are different civil actions. */
  differ(a: number, b: number): boolean {
    const [x, y] = [this.#actions[this.of(a)]!, this.#actions[this.of(b)]!];
    return x.size > 0 && y.size > 0 && x.isDisjointFrom(y);
  }

  /** Puts the matters of two releases together, and keeps the reason. */
  join(edge: Edge): void {
    this.edges.push(edge);
    const [from, to] = [this.of(edge.from), this.of(edge.to)];
    if (from === to) return;
    this.#parent[from] = to;
    for (const docket of this.#actions[from]!) this.#actions[to]!.add(docket);
  }
}
