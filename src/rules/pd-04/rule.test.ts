import { describe, expect, test } from 'vitest';
import { runRule, summarise } from '../../../tests/support/content.ts';
import type { ContentInput } from '../../../tests/support/content.ts';
import rule from './rule.ts';

const people: ContentInput = {
  mentors: [{ id: 'm-1', lastName: 'Канарейкина', firstName: 'Злата' }],
  mentees: [{ id: 'n-1', lastName: 'Пустельгин', firstName: 'Савва' }],
};

function runWith(input: ContentInput) {
  const { violations, notApplicable } = runRule(rule, { ...people, ...input });
  expect(notApplicable, 'the check must have examined something').toBeUndefined();
  return violations;
}

const inBody = (body: string) => runWith({ news: [{ id: 'n', body }] });

const n1 = '<PersonLink id="n-1" />';

describe(rule.id, () => {
  test.each([
    [`${n1} не справляется с дисциплиной.`, 'не справляется'],
    [`Весь год ${n1} не справлялся с классом.`, 'не справлялся'],
    ['Пустельгин не справился с заданием.', 'не справился'],
    [`Диагностика показала, что ${n1} тревожен.`, 'Диагностика показала'],
    [`${n1} набрал всего 12 баллов.`, 'набрал всего 12 баллов'],
    [`${n1}: 12 баллов из 40.`, '12 баллов из 40'],
    [`Педагогу объявлен выговор. Это ${n1}.`, 'выговор'],
    [`Наставник предложил дисциплинарное взыскание, его получит ${n1}.`, 'дисциплинарное взыскание'],
    [`У неуспевающего ученика появился наставник. Его зовут Пустельгин.`, 'неуспевающего'],
    [`У ${n1} низкий уровень подготовки.`, 'низкий уровень'],
    [`${n1} отстаёт от программы.`, 'отстаёт'],
    [`${n1} получил замечание за опоздание.`, 'получил замечание'],
    [`Конфликтная ситуация? Нет, ${n1} просто конфликтный.`, 'конфликтный'],
    [`${n1} в состоянии эмоционального выгорания.`, 'эмоционального выгорания'],
  ])('rejects: %s', (body, word) => {
    const violations = inBody(body);
    expect(summarise(violations)).toEqual(['judgement news/n body']);
    expect(violations[0]?.args).toEqual({ word });
  });

  test.each([
    'Программа помогает тем, кто не справляется с дисциплиной.',
    `Никто не справляется в одиночку.\n\nНа встрече выступил ${n1}.`,
    `${n1} провёл урок. Низкий уровень освещённости кабинета исправили летом.`,
    `${n1} и наставник разобрали конфликтные ситуации на уроке.`,
    `${n1} учёл замечания наставника и переписал план.`,
    `${n1} готовится выговаривать звук «р» вместе с детьми.`,
    `${n1} справляется сам.`,
    'Канарейкина рассказала, почему новичок не справляется с журналом.',
    '<PersonLink id="m-1" /> рассказала, что диагностика показала рост.',
    '- Диагностика показала рост по школе.\n- Слово взял Пустельгин.',
    `${n1} набрал тексты 12 заданий.`,
  ])('accepts: %s', (body) => {
    expect(inBody(body)).toEqual([]);
  });

  test('difficulties are judged only where somebody is named', () => {
    const program = (difficulty: string) => runWith({ programs: [{ id: 'p', difficulties: [difficulty] }] });
    expect(program('Низкий уровень владения цифровыми средствами')).toEqual([]);
    expect(summarise(program('Пустельгин: низкий уровень владения цифровыми средствами'))).toEqual([
      'judgement programs/p difficulties.0',
    ]);
  });

  test("a mentee's own entry is about the mentee, and internal fields are left alone", () => {
    const violations = runWith({
      mentees: [{ id: 'n-1', position: 'учитель, не справляется', requestTags: ['не справляется'] }],
    });
    expect(summarise(violations)).toEqual(['judgement mentees/n-1 position']);
  });

  test('a name that an official has too is nobody’s for sure', () => {
    const school = { head: { lastName: 'Пустельгин', firstName: 'Егор' } };
    const scan = (body: string) => runWith({ school, news: [{ id: 'n', body }] }).length;
    expect(scan(`${n1} не справляется.`)).toBe(1);
    expect(scan('Пустельгин не справляется без заместителей.')).toBe(0);
  });

  test('tells the line', () => {
    expect(inBody(`Урок.\n\n${n1} провёл урок,\nно не справился.`)[0]?.line).toBe(13);
  });

  test('takes no long time over a body made to stall it', () => {
    const start = performance.now();
    for (const part of ['не ', 'по результатам ', '\n ', '. ', '<PersonLink ']) inBody(part.repeat(30_000));
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test('does not apply without mentees', () => {
    expect(runRule(rule, {}).notApplicable?.code).toBe('noMentees');
  });
});
