import { element } from '../../search/client/dom.ts';

/** How much of the paragraph stands on each side of the words, in characters. */
const AROUND = 140;
/** How long the words stay when the pointer has left, in milliseconds: enough to move onto them. */
const LEAVES = 200;

/** The words of a fact as they stand in their paragraph, cut to what is around them. */
function inContext(mark: Element): (Node | string)[] {
  const paragraph = mark.closest('.text > *')!;
  const side = (start: Node, from: number, end: Node, to: number): string => {
    const range = document.createRange();
    range.setStart(start, from);
    range.setEnd(end, to);
    return range.toString();
  };
  const parent = mark.parentNode!;
  const at = [...parent.childNodes].indexOf(mark as HTMLElement);
  const before = side(paragraph, paragraph.querySelector('.p') ? 1 : 0, parent, at);
  const after = side(parent, at + 1, paragraph, paragraph.childNodes.length);
  return [
    before.length > AROUND ? `… ${before.slice(-AROUND).replace(/^\S*\s/, '')}` : before,
    element('mark', {}, mark.textContent!),
    after.length > AROUND ? `${after.slice(0, AROUND).replace(/\s\S*$/, '')} …` : after,
  ];
}

/** Below the link, or above it where there is no room below. */
function placeBeside(link: Element, { style, offsetWidth: width, offsetHeight: height }: HTMLElement): void {
  const { left, top, bottom } = link.getBoundingClientRect();
  style.left = `${Math.max(0, Math.min(left, document.documentElement.clientWidth - width))}px`;
  style.top = `${bottom + height < innerHeight ? bottom : top - height}px`;
}

/**
 * Shows the words that a fact was read from while a pointer or the keyboard is on its link. They can be pointed at themselves, and
 * Escape sends them away; a touch follows the link, as without a script.
 */
export function previewEvidence(): void {
  const preview = element('div', { class: 'preview', id: 'preview', role: 'tooltip', popover: 'manual' });
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let source: Element | undefined;
  const hide = (): void => {
    clearTimeout(leaving);
    source?.removeAttribute('aria-describedby');
    source = undefined;
    if (preview.isConnected) preview.hidePopover();
  };
  const leave = (): void => {
    clearTimeout(leaving);
    leaving = setTimeout(hide, LEAVES);
  };
  const show = ({ target }: Event): void => {
    const link = (target as Element).closest('a[href*="-p"][href^="#"]');
    const mark = link && document.querySelector(`.text mark[id="${link.getAttribute('href')!.slice(1)}"]`);
    if (!link || !mark) return;
    clearTimeout(leaving);
    if (source === link) return;
    hide();
    source = link;
    preview.replaceChildren(...inContext(mark));
    if (!preview.isConnected) document.querySelector('main')!.append(preview);
    preview.showPopover();
    placeBeside(link, preview);
    link.setAttribute('aria-describedby', preview.id);
  };
  document.addEventListener('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const on = event.target as Node;
    if (preview.contains(on) || source?.contains(on)) clearTimeout(leaving);
    else if (source && !source.matches(':focus-visible')) leave();
    show(event);
  });
  document.addEventListener('focusin', (event) => {
    hide();
    if ((event.target as Element).matches(':focus-visible')) show(event);
  });
  document.addEventListener('scroll', () => source && placeBeside(source, preview), { passive: true });
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
}
