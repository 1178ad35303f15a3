/** How long a button says that it has copied, in milliseconds. */
const SAID = 2000;

/** Lets a button with `data-copy` copy that text, and say so. */
function answerCopy(button: HTMLButtonElement): void {
  const label = button.querySelector('span')!;
  const text = label.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset['copy']!);
    label.textContent = 'Copied';
    setTimeout(() => {
      label.textContent = text;
    }, SAID);
  });
}

/** Lets the buttons of a page copy, share and print. They show only where a script can answer to them. */
export function answerTools(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) answerCopy(button);
  const on = (name: string, act: () => unknown): void => {
    for (const button of document.querySelectorAll(`.tool.${name}`)) button.addEventListener('click', act);
  };
  on('print', () => print());
  on('share', () => navigator.share({ title: document.title, url: location.href }).catch(() => {}));
}

/** Words that no fact is read from any more have no anchor: their paragraph is shown. */
export function followLostAnchor(): void {
  const { hash } = location;
  if (hash && !document.querySelector(':target')) location.replace(hash.replace(/-\d+$/, ''));
}
