import { describe, expect, it } from 'vitest';
import { sectionWith } from '../../tests/support/section.ts';
import { tablesOf } from './paper.ts';
import { buildMenteeList, buildMentorList } from './people-lists.ts';
import { nameOnPaper, namesOnPaper } from './people-names.ts';
import type { Section } from '#section/types';

const named = { named: true, id: 'm-1', label: 'Кедринцева Алла' } as const;

describe('a name on paper', () => {
  it.each([
    [named, 'Кедринцева Алла'],
    [{ ...named, printLabel: 'учитель химии' }, 'Учитель химии (имя – только на сайте)'],
    [{ ...named, printLabel: 'наставник' }, 'Имя – только на сайте'],
    [{ named: false, label: 'учитель химии' }, 'Учитель химии'],
    [{ named: false, label: 'наставляемый' }, 'Имя не публикуется'],
  ] as const)('%j → %s', (person, text) => {
    expect(nameOnPaper(person)).toBe(text);
  });

  it('those who are described alike are counted', () => {
    const pupil = { named: false, label: 'обучающийся' } as const;
    expect(namesOnPaper([pupil, named, pupil])).toBe('Обучающийся (2)\nКедринцева Алла');
  });
});

const mentor = {
  ...named,
  ...{ slug: 'm-1', position: 'учитель химии', experience: '12 лет', achievements: [], awards: [] },
  ...{ competenceTags: [], inRegionalBank: false, conditions: [], programs: [] },
};
const empty: Section = sectionWith({}).section;
const cellsOf = (section: Section) =>
  tablesOf(buildMentorList(section)).flatMap(({ rows }) => rows.map(({ cells }) => cells));

describe('the bank of mentors', () => {
  it('tells of a named mentor what the page tells, of the others their description only', () => {
    const printed = { ...mentor, label: 'Терновская Инна', printLabel: 'учитель физики' };
    const cells = cellsOf({ ...empty, mentors: [mentor, printed, { named: false, label: 'учитель химии' }] });
    expect(cells).toEqual([
      ['№ п/п', 'Наставник', 'Должность', 'Стаж'],
      [1, 'Кедринцева Алла', 'учитель химии', '12 лет'],
      [2, 'Учитель физики (имя – только на сайте)', '', ''],
      [3, 'Учитель химии', '', ''],
    ]);
    expect(JSON.stringify(cells)).not.toContain('Терновская');
  });
});

describe('the bank of mentees', () => {
  it('names nobody', () => {
    const coded = { code: 'pedagogue', label: 'педагог' };
    const mentees = [
      { ...named, participant: coded, programs: [] },
      { named: false, label: 'педагог' } as const,
      { named: false, label: 'педагог' } as const,
    ];
    const [who] = tablesOf(buildMenteeList({ ...empty, mentees }));
    expect(who?.rows.slice(1).map(({ cells }) => cells)).toEqual([
      ['Названы по имени на страницах своих программ', 1],
      ['Педагог', 2],
    ]);
  });
});
