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

/** The documents that the resource lines among the blocks name, with the addresses that they link. */
export const resourcesOfBlocks = (blocks: readonly Block[]): Resource[] =>
  eachOnce(
    blocks
      .filter(({ role }) => role === 'resource')
      .flatMap(({ text, links }) => {
        const linked = links.filter(({ url }) => !url.startsWith('mailto:'));
        if (linked.length === 0) return [/^https?:\/\/\S+$/.test(text) ? { title: text, url: text } : { title: text }];
        return linked.map(({ start, end, url }) => ({ title: text.slice(start, end), url }));
      }),
  );

/** `SEC Complaint in this matter`, `Final Judgment - Northcote`, `Order No. 34-99111`: the name of a document and nothing else */
const NAMES_DOCUMENT =
  /^(?:see(?: also)?:? )?(?:(?:the|sec|commission|proposed|partial|amended|consent|final|administrative|stipulated|default|criminal|superseding|deferred|non-?prosecution|settled|cease-and-desist|press|litigation)(?:['’]?s)? )*(?:complaint|judgment|order|indictment|information|release|proceeding|agreement)s?(?: in this (?:matter|case)| (?:no\.|[-–(]) ?.{0,80})?\.?$/i;

/** `See also: Litigation Release No. 99111 (May 3, 2011)` */
const SEE_ALSO = /^see(?: also)?: \S.{0,300}$/i;

/** Whether a line does nothing but name documents, linked or not. */
export function isResourceLine(text: string, links: Block['links'] = []): boolean {
  if ((text.length < 120 && NAMES_DOCUMENT.test(text)) || SEE_ALSO.test(text)) return true;
  const linked = links.reduce((sum, { start, end }) => sum + end - start, 0);
  return links.length > 0 && text.length < 300 && linked / text.length > 0.6;
}

/** Leaves each resource once, in the order of the page. */
export function eachOnce(resources: readonly Resource[]): Resource[] {
  const seen = new Map(resources.map((resource) => [`${resource.title} ${resource.url ?? ''}`, resource] as const));
  return [...seen.values()];
}
