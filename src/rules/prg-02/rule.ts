import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { pedagoguePrograms } from '../shared/pedagogue-programs.ts';
import { findWords } from '../shared/public-text.ts';

type Code = 'missing' | 'aboutPerson';

const parts = ['forms', 'kinds', 'pairing', 'directions', 'difficulties', 'strengths', 'activities'] as const;

/** Words that judge a person instead of naming what is learned. */
const judgement =
  /(?<![а-яё])(?:не\s+(?:умеет|может|знает|владеет|понимает|справляется|способ[а-яё]+)|неспособ[а-яё]*|некомпетент[а-яё]*|безграмот[а-яё]*|слаб(?:ый|ая)\s+(?:учител|педагог|воспитател|специалист)[а-яё]*)/iu;

/** PRG-02: a programme describes its forms, kinds, participants, directions and activities (A1 п. 1.2). */
export default defineRule<Code>({
  id: 'PRG-02',
  source: 'A1 п. 1.2',
  codes: { missing: { severity: 'error' }, aboutPerson: { severity: 'warning' } },
  check: (context) => checkEach(pedagoguePrograms(context), checkDescription, 'noPrograms'),
});

function checkDescription(program: Entry<'programs'>): Violation<Code>[] {
  const at = refOf(program);
  const { title } = program.data;
  const difficulties = program.data.difficulties.map((text, index) => ({
    field: `difficulties.${index}`,
    text,
  }));
  return [
    ...parts
      .filter((part) => (program.data[part]?.length ?? 0) === 0)
      .map((part) => ({ code: 'missing' as const, at, field: part, args: { title, part } })),
    ...findWords(difficulties, judgement).map(({ field, word }) => ({
      code: 'aboutPerson' as const,
      at,
      field,
      args: { title, word },
    })),
  ];
}
