import { expect, test } from 'vitest';
import { news, openDraftCheck } from '../../tests/support/draft-check.ts';
import type { DraftData } from '../api/types.ts';
import { objectionToPublishing } from './publication.ts';

const { state } = await openDraftCheck();
const objection = (data: DraftData) =>
  objectionToPublishing(state('news', data), '2026-11-22', '/nastavnichestvo/');

test('nothing speaks against what is right', () => {
  expect(objection(news)).toBeUndefined();
});
test('the first reasons are told in full, with the field; of the others, how many there are', () => {
  const programs = ['net-1', 'net-2', 'net-3', 'net-4', 'net-5'];
  const { error = '', findings = [] } = objection({ ...news, programs }) ?? {};
  expect(findings.filter(({ refuses }) => refuses)).toHaveLength(5);
  expect(error).toMatch(
    /^Опубликовать нельзя: .*net-1.*net-2.*net-3.* И ещё 2 ошибки\. Черновик сохранить можно\.$/,
  );
  expect(error).not.toContain('net-4');
});
test('nobody is told to make a draft of the card of the school', () => {
  const school = state('school', { shortName: '' });
  const { error = '' } = objectionToPublishing(school, '2026-11-22', '/nastavnichestvo/') ?? {};
  expect(error).toMatch(/^Так сохранить нельзя: /);
  expect(error).not.toMatch(/черновик/i);
});
