import { describe, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { contentWith, runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const problem = (key: string, more: Record<string, unknown> = {}) => ({
  rule: 'DATA-03',
  code: 'forbidden',
  file: 'mentees/n.json',
  field: key,
  args: { key },
  draft: false,
  ...more,
});
const withField = (key: string, more?: Record<string, unknown>): ContentInput => ({
  mentees: [{ id: 'n' }],
  problems: [problem(key, more)],
});

describe(rule.id, () => {
  test.each(
    (
      'personalFile personalFileUrl personal_file personnelFile lichnoeDelo lichnoyeDelo diagnosis diagnoz medicalCard ' +
      'medCard healthGroup health disability ovz диагноз медкарта личное_дело'
    ).split(' '),
  )('refuses the field %s', (key) => {
    const { violations } = runRule(rule, withField(key, { code: 'unknown' }));
    expect(summarise(violations)).toEqual([`field mentees/n ${key}`]);
  });
  test.each('statuss personalFilter healthSaving medal methodical личноеДостижение passport'.split(' '))(
    'leaves the field %s to DATA-03',
    (key) => {
      expect(runRule(rule, withField(key)).violations).toEqual([]);
    },
  );
  test('tells the place: a broken entry, the school, a line', () => {
    const files = ['mentees/b-7.json', 'school.json'];
    const problems = files.map((file) => problem('personalFile', { file, line: 4 }));
    expect(runRule(rule, { problems }).violations).toMatchObject([
      {
        at: { kind: 'mentees', id: 'b-7', file: 'mentees/b-7.json' },
        line: 4,
        args: { key: 'personalFile' },
      },
      { at: { kind: 'school', id: 'school', file: 'school.json' } },
    ]);
  });
  test('looks at the fields of drafts only for hints', () => {
    const input = {
      mentees: [{ id: 'n', draft: true }],
      problems: [problem('personalFile', { draft: true })],
    };
    const found = (['published', 'with-drafts'] as const).map((scope) =>
      summarise(rule.check(createContext(contentWith(input), '2026-11-22', scope)).violations),
    );
    expect(found).toEqual([[], ['field mentees/n personalFile']]);
  });
  test('problems of other rules are not its own', () => {
    expect(runRule(rule, withField('personalFile', { rule: 'DATA-02' })).violations).toEqual([]);
  });

  test.each([
    'Личное дело Пустельгина',
    'Личное дело',
    '«Личное дело № 14»',
    'личные дела наставляемых',
    'Копия личного дела',
    'Выписка из личного дела наставляемого',
    'Материалы личного дела',
  ])('a title that offers a personal file: %s', (title) => {
    const input: ContentInput = {
      documents: [{ id: 'd', title }],
      news: [
        {
          id: 'n',
          files: [{ file: 'a.pdf', title }],
          body: `Первая строка\n\n[${title}](https://x.example)`,
        },
      ],
    };
    const { violations } = runRule(rule, input);
    expect(summarise(violations)).toEqual([
      'entryTitle documents/d title',
      'attachedFile news/n files.0.file',
      'link news/n body',
    ]);
    expect(violations[1]).toMatchObject({ attachment: 'a.pdf' });
    expect(violations[2]).toMatchObject({ line: 12 });
  });
  test.each([
    'Положение о ведении личных дел',
    'Личное дело: порядок ведения',
    'Личное дело наставляемого (бланк)',
    'Личные дела: как их хранят',
    'Личное дело каждого',
    'Ознакомление с материалами личного дела',
    'Дело личное',
    'Личное делопроизводство',
  ])('a title that does not: %s', (title) => {
    const input: ContentInput = {
      documents: [{ id: 'd', title, files: [{ file: 'a.pdf', title }] }],
      news: [{ id: 'n', title: 'Личное дело', body: `[${title}](https://x.example) и личное дело каждого.` }],
    };
    expect(runRule(rule, input).violations).toEqual([]);
  });
  test.each<[path: string, expected: number]>([
    ['Личное дело Канарейкина.pdf', 1],
    ['2026/lichnoe-delo-kanareykin.pdf', 1],
    ['Личное_дело.docx', 1],
    ['lichnoe-delo-blank.docx', 1],
    ['lichnoe-delovedenie.pdf', 0],
    ['poryadok-lichnoe-delo.pdf', 0],
    ['личное-дело-образец.pdf', 0],
  ])('the name of a file: %s', (file, expected) => {
    expect(runRule(rule, { materials: [{ id: 'm', files: [{ file }] }] }).violations).toHaveLength(expected);
  });
  test('passes without any, and does not apply without files', () => {
    expect(runRule(rule, {})).toEqual({ violations: [] });
    const empty = createContext({ ...contentWith({}), fileCount: 0 }, '2026-11-22', 'published');
    expect(rule.check(empty).notApplicable?.code).toBe('noContent');
  });
});
