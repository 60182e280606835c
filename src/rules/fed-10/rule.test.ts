import { describe, expect, test } from 'vitest';
import { contentWith, runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import { createContext } from '../context.ts';
import { evaluate } from '../evaluate.ts';
import rule from './rule.ts';

/** One of each kind, invented. */
const samples = {
  phone: 'Звоните: +7 (900) 123-45-67.',
  email: 'Почта: zlata.kanareykina@mail.ru',
  snils: 'СНИЛС 112-233-445 95',
  passport: 'Паспорт серия 18 04 № 123456',
  birthDate: 'Дата рождения: 05.03.1990',
  address: 'Проживает по адресу: г. Волгоград, ул. Садовая, д. 5, кв. 17',
  inn: 'ИНН 500100732259',
  card: 'Карта 4111 1111 1111 1111',
} as const;
const all = Object.entries(samples);

function kindsOf(input: ContentInput) {
  return runRule(rule, input).violations.map(({ code, field, args }) => `${code} ${field} ${args['kind']}`);
}

describe(rule.id, () => {
  test.each(all)('rejects %s in texts (case 53)', (kind, text) => {
    expect(kindsOf({ news: [{ id: 'n', body: `Урок.\n\n${text}\n` }] })).toEqual([`inText body ${kind}`]);
    expect(kindsOf({ news: [{ id: 'n', title: text }] })).toEqual([`inText title ${kind}`]);
  });

  test.each(all)('rejects %s in an alternative text (case 53)', (kind, text) => {
    const body = `<Figure src="a.png" alt="${text}" />`;
    expect(kindsOf({ news: [{ id: 'n', body }] })).toEqual([`inText body ${kind}`]);
  });

  test.each(all)('rejects %s in an internal field (case 53)', (kind, text) => {
    const completion = { ground: 'curator', internalNote: text };
    expect(kindsOf({ programs: [{ id: 'p', completion }] })).toEqual([
      `inInternal completion.internalNote ${kind}`,
    ]);
  });

  test.each(all)('finds %s in a document (case 53)', (kind, text) => {
    const isContact = kind === 'phone' || kind === 'email';
    const content = contentWith({
      files: [{ path: 'a.pdf', text }],
      documents: [{ id: 'd', files: [{ file: 'a.pdf' }] }],
    });
    const { findings, withheldFiles, withheldAttachments } = evaluate(content, '2026-11-22', [rule]);
    expect(findings.map(({ code, field }) => `${code} ${field}`)).toEqual([
      `${isContact ? 'contactInFile' : 'inFile'} files.0.file`,
    ]);
    expect([...withheldAttachments]).toEqual(isContact ? [] : ['a.pdf']);
    expect([...withheldFiles]).toEqual([]);
  });

  test('finds them in a file that no entry names', () => {
    const { violations } = runRule(rule, { files: [{ path: 'a.pdf', text: samples.snils }] });
    expect(summarise(violations)).toEqual(['inFile school/school']);
    expect(violations[0]).toMatchObject({ at: { file: 'files/a.pdf' }, attachment: 'a.pdf' });
  });

  test('hides the entry for its text, not for an internal field', () => {
    const completion = { ground: 'curator', internalNote: samples.phone };
    const content = contentWith({
      news: [{ id: 'n', title: samples.phone }],
      programs: [{ id: 'p', completion }],
    });
    expect([...evaluate(content, '2026-11-22', [rule]).withheldFiles]).toEqual(['news/n.mdx']);
  });

  test.each<[name: string, input: ContentInput]>([
    ['prose', { news: [{ id: 'n', title: 'Приказ № 118-о от 01.09.2026', body: 'Урок в 14:30, 5 минут.' }] }],
    [
      'what the school publishes of itself',
      {
        school: { phone: '8 (84400) 0-00-00', email: 'school@school.example' },
        news: [{ id: 'n', body: 'Телефон 8 (84400) 0-00-00, почта school@school.example.' }],
      },
    ],
    ['dates of a person', { mentees: [{ id: 'n', adultOn: '2030-01-01', ageTenReachedOn: '2022-01-01' }] }],
  ])('accepts: %s', (_, input) => {
    expect(kindsOf(input)).toEqual([]);
  });

  test('tells kind and line, never the data', () => {
    const { violations } = runRule(rule, {
      news: [{ id: 'n', body: `Урок.\n\n${samples.phone}\n${samples.phone}` }],
    });
    expect(violations.map(({ line, args }) => [line, args])).toEqual([
      [12, { kind: 'phone' }],
      [13, { kind: 'phone' }],
    ]);
  });

  test('does not apply to an empty folder', () => {
    const empty = { ...contentWith({}), school: undefined };
    const outcome = rule.check(createContext(empty, '2026-11-22', 'published'));
    expect(outcome.notApplicable?.code).toBe('nothingWritten');
  });
});
