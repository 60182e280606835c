import { describe, expect, test } from 'vitest';
import { kinds } from '#model/kinds';
import type { Kind } from '#model/kind-names';
import rule from '../rules/data-02/rule.ts';
import { describeIssue, formatCodes } from './describe-issue.ts';

const valid: Partial<Record<Kind, Record<string, unknown>>> = {
  programs: { id: 'p', title: 'Программа' },
  documents: { id: 'd', title: 'Документ', level: 'local', documentType: 'order' },
  events: { id: 'e', title: 'Анонс' },
  school: {
    fullName: 'Школа',
    shortName: 'Школа',
    type: 'school',
    ownership: 'state',
    ogrn: '0000000000000',
    inn: '0000000000',
    founder: 'Отдел',
    officialSiteUrl: 'https://school.example',
    head: {},
  },
};

/** `code` and arguments of everything that is wrong with these fields. */
function issuesOf(kind: Kind, fields: Record<string, unknown>) {
  const data = { ...valid[kind], ...fields };
  const parsed = kinds[kind].schema.safeParse(data);
  return (parsed.error?.issues ?? []).map((issue) => describeIssue(issue, data, { label: 'Поле' }));
}

describe('describeIssue', () => {
  test.each(['01.09.2026', '2026-9-1', 'сентябрь 2026', '2026-02-30', '2026-09-01 ', '0001-13-01'])(
    'date: %s (cases 25, 26)',
    (value) => {
      const expected = [{ code: 'date', args: { label: 'Поле', value } }];
      expect(issuesOf('programs', { startDate: value })).toEqual(expected);
    },
  );
  test('a code that is not in the list: the codes with their names, and the hint (case 9)', () => {
    const data = { ...valid.programs, completion: { ground: 'по семейным' } };
    const [issue] = kinds.programs.schema.safeParse(data).error?.issues ?? [];
    const words = { label: 'Основание', hint: 'Причина не публикуется', codes: { curator: 'куратор' } };
    expect(issue && describeIssue(issue, data, words)).toEqual({
      code: 'notInList',
      args: {
        label: 'Основание',
        value: 'по семейным',
        allowed: 'plan-completed, initiative, curator (куратор)',
        hint: 'Причина не публикуется',
      },
    });
  });
  test.each<[kind: Kind, fields: Record<string, unknown>, code: string]>([
    ['documents', { documentDate: '01.09.2026' }, 'partial-date'],
    ['documents', { documentDate: '2026-02-30' }, 'partial-date'],
    ['documents', { url: 'http://school.example' }, 'url'],
    ['documents', { url: 'javascript:alert(1)' }, 'url'],
    ['documents', { files: [{ file: '../../etc/passwd' }] }, 'file-path'],
    ['documents', { id: 'Приказ 5' }, 'entry-id'],
    ['documents', { level: 'школа' }, 'notInList'],
    ['documents', { title: '' }, 'missing'],
    ['documents', { title: ' ' }, 'missing'],
    ['documents', { title: undefined }, 'missing'],
    ['documents', { title: null }, 'missing'],
    ['documents', { title: 5 }, 'type'],
    ['documents', { files: 'a.pdf' }, 'type'],
    ['documents', { isResult: 'да' }, 'type'],
    ['documents', { title: 'а'.repeat(501) }, 'tooBig'],
    ['programs', { completion: { ground: 'по семейным' } }, 'notInList'],
    ['events', { time: '9:00' }, 'time'],
    ['school', { ogrn: '123' }, 'ogrn'],
    ['school', { inn: 1234567890 }, 'type'],
    ['school', { inn: '123' }, 'inn'],
    ['school', { sectionPath: 'наставничество' }, 'section-path'],
    ['school', { timeZone: 'Волгоград' }, 'time-zone'],
    ['school', { email: 'школа' }, 'email'],
    ['school', { notApplicable: [{ rule: 'sec2', reason: 'а', statedOn: '2026-09-01' }] }, 'rule-id'],
    [
      'school',
      { staffSnapshots: [{ schoolYear: '2026/27', date: '2026-09-01', pedagogues: 5 }] },
      'school-year',
    ],
    [
      'school',
      { staffSnapshots: [{ schoolYear: '2026-2027', date: '2026-09-01', pedagogues: -1 }] },
      'tooSmall',
    ],
    [
      'school',
      { staffSnapshots: [{ schoolYear: '2026-2027', date: '2026-09-01', pedagogues: 1.5 }] },
      'type',
    ],
  ])('%s %o → %s', (kind, fields, code) => {
    expect(issuesOf(kind, fields).map((issue) => issue.code)).toEqual([code]);
  });
  test.each([
    [{ title: 'а'.repeat(501) }, { limit: 500, measure: 'characters', value: `${'а'.repeat(57)}…` }],
    [{ title: [1] }, { expected: 'string', value: '[1]' }],
    [{ documentType: 'указ' }, { value: 'указ', allowed: expect.stringContaining('law, decree') as string }],
  ])('arguments of %o', (fields, args) => {
    expect(issuesOf('documents', fields)[0]?.args).toMatchObject(args);
  });
  test('every format of its own has a code of DATA-02', () => {
    expect([...formatCodes].filter((code) => !(code in rule.codes))).toEqual([]);
  });
});
