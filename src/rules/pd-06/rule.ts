import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { entryStrings, lineOfOffset } from '../shared/entry-strings.ts';
import { rememberByEntry } from '../shared/remember-by-entry.ts';
import { findCircumstances } from './circumstances.ts';
import { menteeFinder, tellingEntries, tellsOfFew } from './people-told-of.ts';
import type { Telling } from './people-told-of.ts';

type Code = 'ofFew' | 'ofNamed';

/**
 * PD-06: why somebody became a mentee is never told beside the person. Only the public texts decide: a finding that
 * depended on the mentee's own `category` would tell it (case 56).
 */
export default defineRule<Code>({
  id: 'PD-06',
  source: 'REG п. 5.2.3',
  codes: { ofFew: { severity: 'warning' }, ofNamed: { severity: 'warning' } },
  check(context) {
    const entries = tellingEntries(context);
    if (entries.length === 0) return { violations: [], notApplicable: { code: 'noTexts', args: {} } };
    const tellsOfMentee = menteeFinder(context);
    return { violations: entries.flatMap((entry) => checkEntry(entry, tellsOfMentee, context)) };
  },
});

/** One finding for each paragraph of a body and each other field. */
function checkEntry(
  entry: Telling,
  tellsOfMentee: (paragraph: string) => boolean,
  context: RuleContext,
): Violation<Code>[] {
  return tellingParagraphs(entry).flatMap(({ text, words, index }): Violation<Code>[] => {
    const code = tellsOfFew(entry, context) ? 'ofFew' : tellsOfMentee(words) ? 'ofNamed' : undefined;
    if (code === undefined) return [];
    const line = lineOfOffset(entry, text, index);
    const place = { at: refOf(entry), field: text.field, ...(line === undefined ? {} : { line }) };
    return [{ code, ...place, args: {} }];
  });
}

/** Paragraphs that state a circumstance, with the place of the first one in the text. */
const tellingParagraphs = rememberByEntry((entry: Telling) =>
  entryStrings(entry)
    .filter(({ role }) => role === 'public')
    .flatMap((text) =>
      paragraphsOf(text.text).flatMap(({ words, start }) => {
        const [first] = findCircumstances(words);
        return first === undefined ? [] : [{ text, words, index: start + first.index }];
      }),
    ),
);

/** Stretches between blank lines, with their offsets. */
function paragraphsOf(text: string): { words: string; start: number }[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]*\S[^\n]*)*/gu)].map(({ 0: words, index }) => ({
    words,
    start: index,
  }));
}
