import { HtmlValidate } from 'html-validate';

/** The HTML standard's own rules; style is left to the templates. https://html-validate.org/rules/presets.html */
const validator = new HtmlValidate({ extends: ['html-validate:standard'], rules: { 'long-title': 'off' } });

/** What is wrong with a page, as `line:column rule message`. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap((result) =>
    result.messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
  );
}
