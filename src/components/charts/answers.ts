import { formatCount } from '#messages/format-display';
import type { CountView, ReportView } from '#section/types';
import type { NumberTable } from './numbers.ts';

/** The number that takes the whole width of a question's bars: all who answered, where that is told. */
export function wholeOf(counts: readonly CountView[], respondents: number | undefined): number {
  return Math.max(respondents ?? 0, ...counts.map(({ count, below }) => count ?? (below ?? 1) - 1));
}

/**
 * Answers of a survey; numbers that are hidden on the page are hidden here (PD-06).
 * @param base address of the figures page
 */
export function answerNumbers(
  { id, title, answers }: Pick<ReportView, 'id' | 'title' | 'answers'>,
  base: string,
): NumberTable {
  return {
    address: `${base}otvety-${id}`,
    title: `Ответы участников. ${title}`,
    columns: [
      { key: 'question', label: 'Вопрос' },
      { key: 'answer', label: 'Ответ' },
      { key: 'count', label: 'Сколько человек' },
    ],
    rows: answers.flatMap(({ question, counts }) =>
      counts.map((view) => ({
        question,
        answer: view.label,
        count: view.count ?? formatCount(view).replaceAll('\u00A0', ' '),
      })),
    ),
  };
}
