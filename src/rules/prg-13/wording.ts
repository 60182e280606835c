import type { Entry } from '#model/content';
import { isCompleted } from '#model/program-status';
import { refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { rememberByEntry } from '../shared/remember-by-entry.ts';
import { findWords, programsOf, publicationTexts } from '../shared/public-text.ts';

export type WordingCode = 'wording' | 'interimNumbers';

/** Words and numbers that tell of a result: a heuristic, for the meaning of a text cannot be proved. */
const resultWords =
  /(?<![а-яё])(?:(?:результат|итог|прирост|выросл|повысил|улучшил|увеличил|снизил)[а-яё]*|вырос(?![а-яё])|на\s+\d+(?:[,.]\d+)?\s*(?:%|процент[а-яё]*))/iu;

type Unmarked = Entry<'news' | 'events' | 'documents' | 'reports'>;

/** A publication that is not marked as a result, and a running programme that it names. */
interface UnmarkedPublication {
  entry: Unmarked;
  program: string;
}

/** Publications without the mark that name a programme which is not completed. */
export function unmarkedPublications(context: RuleContext): UnmarkedPublication[] {
  const entries: Unmarked[] = [
    ...context.all('news'),
    ...context.all('events'),
    ...context.all('documents'),
    ...context.all('reports'),
  ];
  return entries.flatMap((entry) => {
    if (entry.data.isResult) return [];
    const running = programsOf(entry)
      .map((id) => context.get('programs', id))
      .find((program) => program !== undefined && !isCompleted(program.data, context.asOf));
    return running === undefined ? [] : [{ entry, program: running.data.title }];
  });
}

const resultWordsOf = rememberByEntry((entry: Unmarked) => findWords(publicationTexts(entry), resultWords));

/** Words of results in each text, and numbers of an interim report, which are results when they measure an outcome. */
export function checkWording({ entry, program }: UnmarkedPublication): Violation<WordingCode>[] {
  const at = refOf(entry);
  const { data } = entry;
  return [
    ...resultWordsOf(entry).map(({ field, word }) => ({
      code: 'wording' as const,
      at,
      field,
      args: { word, program },
    })),
    ...('answers' in data && data.answers.length > 0
      ? [{ code: 'interimNumbers' as const, at, field: 'answers', args: { title: data.title, program } }]
      : []),
  ];
}
