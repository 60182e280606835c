import type { Entry } from '#model/content';
import { isCompleted } from '#model/program-status';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';

type Code = 'notCompleted' | 'preparedEarly' | 'scheduled' | 'noProgram' | 'linkedNotCompleted' | 'wording';

/** Words that tell of a result: a heuristic over news and announcements of a programme that still runs. */
const resultWords = /(?<![а-яё])(результат|итог|прирост|выросл|повысил|улучшил)[а-яё]*/iu;

/** PRG-13: results are published only after the programme's completion (A1 п. 8.2; R145-11). */
export default defineRule<Code>({
  id: 'PRG-13',
  source: 'A1 п. 8.2',
  codes: {
    notCompleted: { severity: 'error', withholds: false },
    preparedEarly: { severity: 'error', withholds: false },
    scheduled: { severity: 'info' },
    noProgram: { severity: 'error' },
    linkedNotCompleted: { severity: 'error' },
    wording: { severity: 'warning' },
  },
  check(context) {
    const programs = context.all('programs');
    const publications = [...context.all('news'), ...context.all('events')];
    return {
      violations: [
        ...programs.flatMap((program) => checkResults(program, context.asOf)),
        ...publications.flatMap((entry) =>
          entry.data.isResult ? checkLinked(entry, context) : checkWording(entry, context),
        ),
      ],
      evidence: programs
        .filter((program) => isCompleted(program.data, context.asOf) && program.data.results)
        .map(refOf),
    };
  },
});

/** Own results of a programme: prepared ones and those waiting for a set day are no breach, all others are. */
function checkResults(program: Entry<'programs'>, asOf: string): Violation<Code>[] {
  const { results, completion, title } = program.data;
  if (results === undefined || isCompleted(program.data, asOf)) return [];
  const at = refOf(program);
  if (completion?.date === undefined) {
    return results.draft ? [] : [{ code: 'notCompleted', at, field: 'results', args: { title } }];
  }
  const args = { title, date: completion.date };
  return [{ code: results.draft ? 'scheduled' : 'preparedEarly', at, field: 'results', args }];
}

/** News or announcement that is marked as a result: every programme it names must be completed. */
function checkLinked(entry: Entry<'news'> | Entry<'events'>, context: RuleContext): Violation<Code>[] {
  const at = refOf(entry);
  const { title, programs } = entry.data;
  if (programs.length === 0) return [{ code: 'noProgram', at, field: 'programs', args: { title } }];
  return programs.flatMap((id, index) => {
    const program = context.get('programs', id);
    if (program === undefined || isCompleted(program.data, context.asOf)) return [];
    const args = { title, program: program.data.title };
    return [{ code: 'linkedNotCompleted' as const, at, field: `programs.${index}`, args }];
  });
}

function checkWording(entry: Entry<'news'> | Entry<'events'>, context: RuleContext): Violation<Code>[] {
  const running = entry.data.programs
    .map((id) => context.get('programs', id))
    .find((program) => program !== undefined && !isCompleted(program.data, context.asOf));
  if (running === undefined) return [];
  const fields = { title: entry.data.title, summary: entry.data.summary ?? '', body: entry.body };
  for (const [field, value] of Object.entries(fields)) {
    const word = resultWords.exec(value)?.[0];
    if (word !== undefined) {
      return [{ code: 'wording', at: refOf(entry), field, args: { word, program: running.data.title } }];
    }
  }
  return [];
}
