import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { entryStrings, lineOfOffset } from '../shared/entry-strings.ts';
import type { EntryString } from '../shared/entry-strings.ts';
import { storedEntries } from '../shared/stored-entries.ts';
import { evaluationWords } from './evaluation-words.ts';
import { createMenteeTest } from './named-mentees.ts';
import type { NamesMentee } from './named-mentees.ts';
import { paragraphsOf, sentencesOf } from './text-parts.ts';
import type { TextPart } from './text-parts.ts';

/**
 * PD-04: nobody judges a named mentee in public: no diagnostics, scores, penalties (A1 п. 1.3, суверенные права
 * личности). Word lists cannot prove a meaning, so it is a warning; fields that are never shown are left alone.
 */
export default defineRule<'judgement'>({
  id: 'PD-04',
  source: 'A1 п. 1.3',
  codes: { judgement: { severity: 'warning' } },
  check(context) {
    if (context.all('mentees').length === 0) {
      return { violations: [], notApplicable: { code: 'noMentees', args: {} } };
    }
    const namesMentee = createMenteeTest(context);
    return {
      violations: storedEntries(context).flatMap((entry) =>
        entryStrings(entry)
          .filter(({ role }) => role === 'public')
          .flatMap((string) => checkString(entry, string, namesMentee)),
      ),
    };
  },
});

/** A mentee's own entry is about that mentee, whether the name stands in it or not. */
function checkString(entry: Entry, string: EntryString, namesMentee: NamesMentee): Violation<'judgement'>[] {
  const isAbout: NamesMentee = (text) => entry.kind === 'mentees' || namesMentee(text);
  return paragraphsOf(string.text).flatMap((paragraph) => {
    const plain = wordsIn(paragraph, evaluationWords.plain, isAbout);
    const near = sentencesOf(paragraph.text).flatMap(({ text, start }) =>
      wordsIn({ text, start: paragraph.start + start }, evaluationWords.near, isAbout),
    );
    return [...plain, ...near].map(({ text: word, start }) => {
      const line = lineOfOffset(entry, string, start);
      const place = line === undefined ? {} : { line };
      return { code: 'judgement', at: refOf(entry), field: string.field, args: { word }, ...place };
    });
  });
}

/** The words of the pattern, if the part is about a mentee: names are looked for only where there is such a word. */
function wordsIn({ text, start }: TextPart, pattern: RegExp, isAbout: NamesMentee): TextPart[] {
  const words = [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    text: word.replaceAll(/\s+/g, ' '),
    start: start + index,
  }));
  return words.length > 0 && isAbout(text) ? words : [];
}
