/** The colour schemes to choose from, in the order of the switch, with what the switch says while each is on. */
export const THEMES = {
  auto: 'Colours: as on this device. Change to light',
  light: 'Colours: light. Change to dark',
  dark: 'Colours: dark. Change to those of this device',
} as const;
type Theme = keyof typeof THEMES;

/** Lets the switch step through the schemes and remember the last. */
export function answerThemeSwitch(button: HTMLButtonElement): void {
  const { dataset } = document.documentElement;
  const themes = Object.keys(THEMES) as Theme[];
  const now = (): Theme => themes.find((theme) => theme === dataset['theme']) ?? 'auto';
  const say = (): void => button.setAttribute('aria-label', THEMES[now()]);
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(now()) + 1) % themes.length]!;
    dataset['theme'] = next;
    localStorage.setItem('theme', next);
    say();
  });
  say();
}
