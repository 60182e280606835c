import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { EntryRef, RuleContext, Violation } from '../rule.ts';
import { sectionSource } from '../structural.ts';

type Code = 'mixedScript';

const nameFields = ['lastName', 'firstName', 'patronymic'] as const;

/** DATA-08: names hold no Latin letters that look Cyrillic: nobody would find «Иванoва» with a Latin o (case 42). */
export default defineRule<Code>({
  id: 'DATA-08',
  source: sectionSource,
  codes: { mixedScript: { severity: 'warning' } },
  check(context) {
    const names = [...namesOfPeople(context), ...namesOfSchool(context)];
    return {
      violations: names.flatMap(checkName),
      ...(names.length === 0 ? { notApplicable: { code: 'noNames', args: {} } } : {}),
    };
  },
});

interface Name {
  at: EntryRef;
  field: string;
  value: string;
}

type Named = Pick<Entry<'mentors'>['data'], (typeof nameFields)[number]>;

function namesOfPeople(context: RuleContext): Name[] {
  return [...context.all('mentors'), ...context.all('mentees')].flatMap((person) =>
    namesOf(person.data, refOf(person)),
  );
}

function namesOfSchool({ school, schoolRef }: RuleContext): Name[] {
  return [
    ...namesOf(school.head, schoolRef, 'head.'),
    ...school.curators.flatMap((curator, index) => namesOf(curator, schoolRef, `curators.${index}.`)),
    ...namesOf(school.psychologist ?? {}, schoolRef, 'psychologist.'),
  ];
}

function namesOf(person: Named, at: EntryRef, prefix = ''): Name[] {
  return nameFields.flatMap((field) => {
    const value = person[field];
    return value === undefined ? [] : [{ at, field: `${prefix}${field}`, value }];
  });
}

function checkName({ at, field, value }: Name): Violation<Code>[] {
  if (!/[а-яё]/iu.test(value)) return [];
  const letters = [...new Set(value.match(/\p{Script=Latin}/gu) ?? [])];
  return letters.length === 0
    ? []
    : [{ code: 'mixedScript', at, field, args: { letters: letters.join(', ') } }];
}
