import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { entryStrings, lineOfOffset } from '../shared/entry-strings.ts';
import type { EntryString } from '../shared/entry-strings.ts';
import { rememberByEntry } from '../shared/remember-by-entry.ts';
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
      violations: storedEntries(context).flatMap((entry) => checkEntry(entry, namesMentee)),
    };
  },
});

/**
 * A mentee's own entry is about that mentee, whether the name stands in it or not. Names are looked for only where there
 * is such a word.
 */
function checkEntry(entry: Entry, namesMentee: NamesMentee): Violation<'judgement'>[] {
  return judgementsIn(entry)
    .filter(({ part }) => entry.kind === 'mentees' || namesMentee(part))
    .map(({ string, word, start }) => {
      const line = lineOfOffset(entry, string, start);
      const place = line === undefined ? {} : { line };
      return { code: 'judgement', at: refOf(entry), field: string.field, args: { word }, ...place };
    });
}

/** A word that judges, and the part of the text that says of whom. */
interface Judgement {
  string: EntryString;
  word: string;
  start: number;
  part: string;
}

const judgementsIn = rememberByEntry((entry: Entry): readonly Judgement[] =>
  entryStrings(entry)
    .filter(({ role }) => role === 'public')
    .flatMap((string) => judgementsOf(string).map((found) => ({ string, ...found }))),
);

function judgementsOf(string: EntryString): Omit<Judgement, 'string'>[] {
  return paragraphsOf(string.text).flatMap((paragraph) => {
    const plain = wordsIn(paragraph, evaluationWords.plain);
    if (paragraph.text.search(evaluationWords.near) < 0) return plain;
    const near = sentencesOf(paragraph.text).flatMap(({ text, start }) =>
      wordsIn({ text, start: paragraph.start + start }, evaluationWords.near),
    );
    return [...plain, ...near];
  });
}

function wordsIn({ text, start }: TextPart, pattern: RegExp): Omit<Judgement, 'string'>[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word: word.replaceAll(/\s+/g, ' '),
    start: start + index,
    part: text,
  }));
}
