import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const vague = [
  'скачать',
  'Тут',
  '**здесь**',
  'Скачать документ (PDF)',
  'по ссылке…',
  'click here',
  '→',
  'Читать далее',
];
const clear = [
  'Положение о системе наставничества',
  'Скачать положение',
  'Приказ № 118-о',
  'Здесь идёт урок',
];

describe(rule.id, () => {
  test.each(vague)('rejects: %s (case 68)', (text) => {
    const { violations } = runRule(rule, {
      news: [{ id: 'n', body: `Положение можно [${text}](polozhenie.pdf).` }],
      documents: [{ id: 'd', annexes: [{ title: 'Форма', file: { file: 'a.pdf', title: text } }] }],
    });
    expect(summarise(violations)).toEqual(['vague documents/d annexes.0.file.title', 'vague news/n body']);
  });
  test.each(clear)('accepts: %s', (text) => {
    const { violations, notApplicable } = runRule(rule, {
      news: [{ id: 'n', body: `[${text}](polozhenie.pdf)`, files: [{ file: 'a.pdf', title: text }] }],
    });
    expect(summarise(violations)).toEqual([]);
    expect(notApplicable, 'the check must have examined something').toBeUndefined();
  });
  test('a picture is no link', () => {
    expect(runRule(rule, { news: [{ id: 'n', body: '![тут](a.png)' }] }).notApplicable).toEqual({
      code: 'noLinks',
      args: {},
    });
  });
  test.each([
    [undefined, ['figureAlt roadmaps/k figures.0.alt']],
    ['Три круга: школа, наставник, наставляемый', []],
  ])('a figure of a roadmap, told as %j', (alt, expected) => {
    const outcome = runRule(rule, { roadmaps: [{ id: 'k', figures: [{ caption: 'Схема', alt }] }] });
    expect(summarise(outcome.violations)).toEqual(expected);
    expect(outcome.notApplicable).toBeUndefined();
  });
  test('takes no long time over a body made to stall it', () => {
    const start = performance.now();
    for (const part of ['[', '[a](', '[a'])
      runRule(rule, { news: [{ id: 'n', body: part.repeat(100_000) }] });
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
