import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';

type Code = 'noForm' | 'noKind' | 'groupKindOfPair' | 'groupWithoutKind' | 'noReverseNote' | 'otherRegime';

/** Forms of the target model for pupils; A1 п. 2.3 does not know them. */
const pupilForms: readonly string[] = [
  'pupil-pupil',
  'student-pupil',
  'uchitel-pupil',
  'employer-pupil',
  'employer-student',
];

/** PRG-03: forms and kinds are chosen, single or combined, and agree with the pair or group (A1 п. 2.3). */
export default defineRule<Code>({
  id: 'PRG-03',
  source: 'A1 п. 2.3; REG п. 3.1',
  codes: {
    noForm: { severity: 'error' },
    noKind: { severity: 'error' },
    groupKindOfPair: { severity: 'warning' },
    groupWithoutKind: { severity: 'warning' },
    noReverseNote: { severity: 'warning' },
    otherRegime: { severity: 'warning' },
  },
  check: (context) =>
    checkEach(pedagoguePrograms(context), (program) => checkChoice(program, context), 'noPrograms'),
});

function checkChoice(program: Entry<'programs'>, context: RuleContext): Violation<Code>[] {
  const { title, forms, kinds, reverseNote } = program.data;
  const type = context.get('pairings', program.data.pairing)?.data.type;
  const found: [code: Code, field: string, applies: boolean][] = [
    ['noForm', 'forms', forms.length === 0],
    ['noKind', 'kinds', kinds.length === 0],
    ['groupKindOfPair', 'kinds', type === 'pair' && kinds.includes('group')],
    ['groupWithoutKind', 'kinds', type === 'group' && kinds.length > 0 && !kinds.includes('group')],
    ['noReverseNote', 'reverseNote', kinds.includes('reverse') && reverseNote === undefined],
    ['otherRegime', 'forms', forms.some((form) => pupilForms.includes(form))],
  ];
  return found
    .filter(([, , applies]) => applies)
    .map(([code, field]) => ({ code, at: refOf(program), field, args: { title } }));
}
