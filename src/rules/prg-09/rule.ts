import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { findWords, programsOf, programTexts, publicationTexts } from '../shared/public-text.ts';
import type { FieldText } from '../shared/public-text.ts';

type Code = 'noDate' | 'blame';

/** Words that tell who failed and how: a heuristic over what visitors read of such a programme. */
const blame =
  /(?<![а-яё])(?:недолжн|ненадлежащ|недобросовест|безответствен|халатн|неудовлетворит|неисполн|невыполн|уклон(?:ял|ил|ени|яет)|пренебрег|провали|срыва(?:л|ет)|сорвал|нарушал|не\s+(?:справ(?:ил|ля)|выполн(?:ил|ял|яет)|исполн(?:ил|ял|яет)|явил|являл|посещал|соблюдал))[а-яё]*/iu;

/** PRG-09: completed on the curator's initiative; publicly only «завершена досрочно» (A1 п. 7.1). */
export default defineRule<Code>({
  id: 'PRG-09',
  source: 'A1 п. 7.1',
  codes: { noDate: { severity: 'error', withholds: false }, blame: { severity: 'error' } },
  check: (context) => ({
    ...checkEach(
      pedagoguePrograms(context).filter(({ data }) => data.completion?.ground === 'curator'),
      (program) => checkCurator(program, context),
      'noCurator',
    ),
    // Evidence is public, the ground of an early completion is not.
    evidence: [],
  }),
});

function checkCurator(program: Entry<'programs'>, context: RuleContext): Violation<Code>[] {
  const publications = [
    ...context.all('news'),
    ...context.all('events'),
    ...context.all('cases'),
    ...context.all('documents'),
    ...context.all('reports'),
  ].filter((entry) => programsOf(entry).includes(program.id));
  return [
    ...(program.data.completion?.date === undefined
      ? [{ code: 'noDate' as const, at: refOf(program), field: 'completion.date', args: {} }]
      : []),
    ...blameIn(program, programTexts(program)),
    ...publications.flatMap((entry) => blameIn(entry, publicationTexts(entry))),
  ];
}

/** Neither the programme nor the word goes into the finding: it must not tell what it asks to hide. */
function blameIn(entry: Entry, texts: readonly FieldText[]): Violation<Code>[] {
  return findWords(texts, blame).map(({ field }) => ({
    code: 'blame',
    at: refOf(entry),
    field,
    args: {},
  }));
}
