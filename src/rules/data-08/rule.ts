import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { EntryRef, Violation } from '../rule.ts';
import { sectionSource } from '../structural.ts';

type Code = 'mixedScript';

const nameFields = ['lastName', 'firstName', 'patronymic'] as const;

/** DATA-08: names hold no Latin letters that look Cyrillic: nobody would find «Иванoва» with a Latin o (case 42). */
export default defineRule<Code>({
  id: 'DATA-08',
  source: sectionSource,
  codes: { mixedScript: { severity: 'warning' } },
  check: (context) => ({
    violations: [
      ...[...context.all('mentors'), ...context.all('mentees')].flatMap((person) =>
        checkName(person, refOf(person)),
      ),
      ...checkName({ data: context.school.head }, context.schoolRef, 'head.'),
      ...context.school.curators.flatMap((curator, index) =>
        checkName({ data: curator }, context.schoolRef, `curators.${index}.`),
      ),
    ],
  }),
});

type Named = Pick<Entry<'mentors'>['data'], (typeof nameFields)[number]>;

function checkName({ data }: { data: Named }, at: EntryRef, prefix = ''): Violation<Code>[] {
  return nameFields.flatMap((field) => {
    const value = data[field];
    if (value === undefined || !/[а-яё]/iu.test(value)) return [];
    const letters = [...new Set(value.match(/[a-z]/giu) ?? [])];
    if (letters.length === 0) return [];
    return [
      { code: 'mixedScript' as const, at, field: `${prefix}${field}`, args: { letters: letters.join(', ') } },
    ];
  });
}
