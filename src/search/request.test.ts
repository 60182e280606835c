import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTerm, formatRequest, parseRequest } from './request.ts';

describe('parseRequest', () => {
  it.each([
    ['', { text: '', kind: '', year: '' }],
    ['?q=', { text: '', kind: '', year: '' }],
    ['?q=+%D1%91%D0%BB%D0%BA%D0%B0+', { text: 'ёлка', kind: '', year: '' }],
    ['?year=2025&kind=Новость&q=план', { text: 'план', kind: 'Новость', year: '2025' }],
    ['?q=%E0%A4%A&utm=1', { text: '\uFFFD%A', kind: '', year: '' }],
  ])('reads %s', (query, request) => {
    expect(parseRequest(query)).toEqual(request);
  });
});

describe('formatRequest', () => {
  it('leaves out what is not asked for', () => {
    expect(formatRequest({ text: '', kind: '', year: '' })).toBe('');
    expect(formatRequest({ text: 'план & отчёт', kind: '', year: '2025' })).toBe(
      '?q=%D0%BF%D0%BB%D0%B0%D0%BD+%26+%D0%BE%D1%82%D1%87%D1%91%D1%82&year=2025',
    );
  });

  it('is undone by parseRequest', () => {
    const word = fc.string({ unit: 'grapheme' }).map((value) => value.trim());
    fc.assert(
      fc.property(fc.record({ text: word, kind: word, year: word }), (request) => {
        expect(parseRequest(formatRequest(request))).toEqual(request);
      }),
    );
  });
});

describe('buildTerm', () => {
  it.each([
    ['', ''],
    ['Ёлкина', 'Ёлкина'],
    ['молодой', 'молодом'],
    ['Молодой педагог', 'Молодом педагог'],
    ['наставляемый', 'наставляемым'],
    ['обучающийся', 'обучающимся'],
    ['Киселёвой', 'Киселёвом'],
    ['организацией, программой', 'организацием, программом'],
    ['педагогический совет', 'педагогическим совет'],
    ['учитель-дефектологический', 'учитель-дефектологическим'],
    ['район', 'район'],
    ['случай', 'случай'],
    ['мой', 'мой'],
    ['"молодой педагог"', '"молодой педагог"'],
  ])('%s → %s', (text, term) => {
    expect(buildTerm(text)).toBe(term);
  });
});
