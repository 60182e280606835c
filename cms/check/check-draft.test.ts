import { expect, test } from 'vitest';
import type { Kind } from '#model/kind-names';
import { news, openDraftCheck } from '../../tests/support/draft-check.ts';

const { content, check, saved } = await openDraftCheck();

test('a programme tells its status and the day of its results', () => {
  const { programs } = content.entries;
  const running = programs.find(({ data }) => data.completion === undefined && data.startDate !== undefined);
  const own = running?.file ?? '';
  const data = saved('programs', own);
  const completed = {
    ...data,
    completion: { date: '2027-05-31', ground: 'plan-completed' },
    results: { summary: 'Итоги', draft: true },
  };
  const answer = check('programs', completed, own);
  expect(['active', 'extended']).toContain(answer.status?.code);
  expect(answer.hidden.find(({ code }) => code === 'resultsUntil')).toEqual({
    code: 'resultsUntil',
    text: 'Результаты программы не показываем, пока не наступит 31 мая 2027 года.',
    from: '2027-05-31',
  });
  expect(check('programs', { ...data, draft: true }, own).status).toEqual({
    code: 'draft',
    label: 'проект',
  });
});
test('what waits for its day says for which', () => {
  const answer = check('news', { ...news, publishedOn: '2026-12-01' });
  expect(answer.hidden).toEqual([
    {
      code: 'notYet',
      text: 'День публикации не наступил. Покажем 1 декабря 2026 года.',
      from: '2026-12-01',
    },
  ]);
  expect(check('news', { ...news, publishedOn: '2026-12-01' }, undefined, '2026-12-01').hidden).toEqual([]);
});
test('a person without a consent is told of, with the day on which it begins', () => {
  const file = 'mentors/m-2vkp.json';
  const data = saved('mentors', file);
  const consents = (data['consents'] as { kind: string }[]).map((consent) =>
    consent.kind === 'distribution' ? { ...consent, validFrom: '2026-12-01' } : consent,
  );
  expect(check('mentors', { ...data, consents }, file).hidden).toMatchObject([
    { code: 'anonymised', from: '2026-12-01' },
  ]);
  const without = check('mentors', { ...data, consents: [] }, file);
  expect(without.hidden).toMatchObject([{ code: 'anonymised' }]);
  expect(without.address).toBe('/nastavnichestvo/nastavniki/');
});
test('withdrawn entries and faulty files are told of', () => {
  const answer = check('news', { ...news, withdrawnOn: '2026-11-01', files: [{ file: 'net.pdf' }] });
  expect(answer.hidden.map(({ code }) => code)).toEqual(['withdrawn', 'attachment']);
});
test.each<[Kind, string]>([
  ['school', ''],
  ['mentees', 'nastavlyaemye/'],
  ['reports', 'pokazateli/otchety/'],
  ['mentors', 'nastavniki/m-2vkp/'],
])('%s: the page that shows it', (kind, address) => {
  const file =
    kind === 'school'
      ? 'school.json'
      : kind === 'mentors'
        ? 'mentors/m-2vkp.json'
        : (content.entries[kind][0]?.file ?? '');
  expect(check(kind, saved(kind, file), file).address).toBe(`/nastavnichestvo/${address}`);
});
test('a pair is shown by its programme', () => {
  const file = 'pairings/gruppa-06.json';
  expect(check('pairings', saved('pairings', file), file).address).toMatch(
    /^\/nastavnichestvo\/programmy\/[a-z0-9-]+\/$/,
  );
});
