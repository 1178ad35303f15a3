import type { Block } from '../domain/block.ts';
import type { Resource } from '../domain/release.ts';
import { absoluteUrl, attribute, type Element, isElement, type Node, readBlocks } from './html-blocks.ts';

/** The documents that a list of links names: every link with its words, its address where it has one. */
export function resourcesIn(node: Node, base: string): Resource[] {
  const found: Resource[] = [];
  const visit = (child: Node): void => {
    if (isElement(child) && child.tagName === 'a') found.push(...resourceOf(child, base));
    else if ('childNodes' in child) child.childNodes.forEach(visit);
  };
  visit(node);
  return eachOnce(found);
}

function resourceOf(anchor: Element, base: string): Resource[] {
  const title = readBlocks(anchor, base)
    .map(({ text }) => text)
    .join(' ');
  const url = absoluteUrl(attribute(anchor, 'href') ?? '', base);
  return title === '' ? [] : [{ title, ...(url && { url }) }];
}

/** The documents that the links of blocks lead to. */
export const resourcesOfBlocks = (blocks: readonly Block[]): Resource[] =>
  eachOnce(
    blocks.flatMap(({ text, links }) =>
      links
        .filter(({ url }) => !url.startsWith('mailto:'))
        .map(({ start, end, url }) => ({ title: text.slice(start, end), url })),
    ),
  );

/** Leaves each resource once, in the order of the page. */
export function eachOnce(resources: readonly Resource[]): Resource[] {
  const seen = new Map(resources.map((resource) => [`${resource.title} ${resource.url ?? ''}`, resource] as const));
  return [...seen.values()];
}
