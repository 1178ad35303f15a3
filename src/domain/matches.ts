/**
 * Every match of a global pattern in a text, in order. The pattern itself is run, at once to the end: `matchAll` copies it each time,
 * which takes several times as long as to search most texts.
 */
export function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += text.codePointAt(match.index)! > 0xff_ff ? 2 : 1;
  }
  return found;
}
