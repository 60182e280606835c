import { expect, test } from 'vitest';
import { sectionWith } from '../../tests/support/section.ts';

const tomorrow = '2026-11-23';

test('the section says nothing of days that have not come', () => {
  const { section } = sectionWith(
    {
      programs: [
        {
          id: 'p',
          updatedOn: tomorrow,
          completion: { date: '2026-11-20', ground: 'plan-completed' },
          results: { summary: 'Итог', publishedOn: tomorrow },
          corrections: [{ agreedOn: tomorrow, description: 'Изменено' }],
        },
      ],
      mentors: [{ id: 'm', updatedOn: tomorrow }],
      news: [{ id: 'n', updatedOn: tomorrow, publishedOn: '2026-11-20' }],
      materials: [{ id: 't', publishedOn: '2027' }],
      reports: [{ id: 'r', date: tomorrow }],
    },
    '2026-11-22',
    [],
  );
  expect(section.programs[0]?.results?.summary).toBe('Итог');
  expect([section.mentors.length, section.news.length, section.updatedOn]).toEqual([1, 1, '2026-11-20']);
  const { withheld, ...shown } = section;
  expect(withheld.map(({ reason, until }) => `${reason} ${until}`)).toEqual([
    'scheduled 2027-01-01',
    `scheduled ${tomorrow}`,
  ]);
  expect(JSON.stringify(shown)).not.toMatch(/2026-11-23|2027/);
});
