import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { findWords, programTexts } from '../shared/public-text.ts';

type Code = 'noInitiator' | 'privateReason';

/** Words that tell of a person's circumstances; the valid reason itself is never published. */
const privateReason =
  /(?<![а-яё])(?:семейн[а-яё]*\s+обстоятельств|состояни[а-яё]*\s+здоровья|заболе|болезн|больничн|беремен|декрет|уволил|увольнен)[а-яё]*/iu;

/** PRG-08: completed on initiative of the mentor or the mentee or by mutual decision (A1 п. 7.1). */
export default defineRule<Code>({
  id: 'PRG-08',
  source: 'A1 п. 7.1',
  codes: { noInitiator: { severity: 'error', withholds: false }, privateReason: { severity: 'warning' } },
  check: (context) => ({
    ...checkEach(
      pedagoguePrograms(context).filter(({ data }) => data.completion?.ground === 'initiative'),
      checkInitiative,
      'noInitiative',
    ),
    // Evidence is public, the ground of an early completion is not.
    evidence: [],
  }),
});

function checkInitiative(program: Entry<'programs'>): Violation<Code>[] {
  const at = refOf(program);
  const { title, completion } = program.data;
  return [
    ...(completion?.initiator === undefined
      ? [{ code: 'noInitiator' as const, at, field: 'completion.initiator', args: { title } }]
      : []),
    ...findWords(programTexts(program), privateReason).map(({ field }) => ({
      code: 'privateReason' as const,
      at,
      field,
      args: { title },
    })),
  ];
}
