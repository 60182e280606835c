import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const outcomeOf = (title: string) => runRule(rule, { news: [{ id: 'n', title }] });

describe(rule.id, () => {
  test.each([
    ['Best mentor of the year (case 89)', 'foreignTitle'],
    ['Mentoring', 'foreignTitle'],
    ['«Mentoring day»', 'foreignTitle'],
    ['Peer-to-peer: учимся друг у друга', 'foreignWords'],
    ['Тренинг по soft skills', 'foreignWords'],
    ['Soft skills для педагога (часть II)', 'foreignWords'],
    ['Workshop: день второй', 'foreignWords'],
    ['День café', 'foreignWords'],
  ])('rejects: %s', (title, code) => {
    expect(summarise(outcomeOf(title).violations)).toEqual([`${code} news/n title`]);
  });

  test.each([
    'Как наблюдать урок коллеги',
    'Положение (PDF)',
    'Итоги XXI конкурса, I и IV место',
    'Конкурс «Best Teacher»: мы участвуем',
    'Гибкие навыки (soft skills) педагога',
    'Soft skills (гибкие навыки) педагога',
    'Урок на Scratch и QR-код на стенде',
    'Wi-Fi в библиотеке',
    'Сайт school.example обновлён',
    'Наши страницы: https://vk.com/school-page и max.ru',
    '10 A: классный час',
    '2026–2027',
  ])('accepts: %s', (title) => {
    expect(outcomeOf(title)).toMatchObject({ violations: [], evidence: [{ id: 'n' }] });
  });

  test('names the words once', () => {
    const [violation] = outcomeOf('Skills и ещё раз Skills, hard и soft').violations;
    expect(violation?.args).toEqual({ words: 'Skills, hard, soft' });
  });

  test('looks at every kind that has a title', () => {
    const title = 'Open lesson';
    const entry = [{ id: 'a', title }];
    const { violations } = runRule(rule, {
      programs: entry,
      cases: entry,
      documents: entry,
      materials: entry,
      news: entry,
      events: entry,
      roadmaps: entry,
      reports: entry,
    });
    expect(violations).toHaveLength(8);
  });

  test('takes no long time over a title made to stall it', () => {
    const start = performance.now();
    for (const part of ['a', 'a-', '(', 'a (', 'я(', '«', 'a.', 'ab '])
      outcomeOf(part.repeat(500 / part.length));
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('does not apply to an empty section', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('noTitles');
  });
});
