import { expect, test } from 'vitest';
import { evaluate } from '#rules/evaluate';
import { contentWith } from '../../tests/support/content.ts';
import type { ContentInput } from '../../tests/support/content.ts';
import { buildCheckReport } from './check-report.ts';
import { formatNextSteps } from './next-steps.ts';

function steps(input: ContentInput): string {
  const content = contentWith(input);
  return formatNextSteps(buildCheckReport(evaluate(content, '2026-11-22'), content.contentHash), content);
}

const missing = (field: string, label: string) => ({
  rule: 'DATA-02',
  code: 'missing',
  file: 'school.json',
  field,
  args: { label, entryKind: 'school' },
  draft: false,
});
const school = { rulesProfiles: [], mainMenuUrl: 'https://school.example/' };

test('numbers what is to be done: errors, drafts, warnings', () => {
  const text = steps({
    school,
    problems: [missing('inn', 'ИНН'), missing('founder', 'Учредитель')],
    documents: [{ id: 'polozhenie', draft: true }],
    news: [{ id: 'n', summary: 'По приказу Минпросвещения от 25.12.2019 № Р-145' }],
  });
  expect(text.split('\n')).toEqual([
    'Что сделать дальше',
    '',
    'Сначала – это проверка назовёт ошибкой (часть уйдёт, когда опубликуете заготовки):',
    '  1. Заполните поле «Учредитель». Заполните поле «ИНН».',
    '     Где: «Школа», поля «Учредитель», «ИНН», файл school.json. Правило: DATA-02.',
    '',
    'Заготовки – допишите и опубликуйте, то есть снимите отметку «Черновик»:',
    '  2. Допишите запись и опубликуйте её.',
    '     Где: «Документы», файл documents/polozhenie.json.',
    '',
    'Затем – чего разделу не хватает:',
    '  3. Замените на: распоряжение Минпросвещения России от 25.12.2019 № Р-145.',
    '     Где: «Новости», поле «Коротко», файл news/n.mdx. Правило: FED-22.',
    '',
    'Проверено на 22 ноября 2026 года: 2 ошибки, 1 предупреждение, 0 подсказок.',
  ]);
});

test('what is asked of the section as a whole says what is missing', () => {
  const text = steps({ school: { ...school, rulesProfiles: ['volgograd-25-2022'] } });
  expect(text).toContain('Сначала – это проверка назовёт ошибкой:\n');
  expect(text).toMatch(
    / \d+\. В разделе нет дорожной карты школы\. Добавьте .+\n {5}Где: раздел в целом\. Правило: RM-01\./,
  );
});

test('nothing to do is said', () => {
  expect(steps({ school })).toBe(
    'Ошибок, предупреждений и черновиков нет. Проверено на 22 ноября 2026 года: 0 ошибок, 0 предупреждений, 0 подсказок.',
  );
});
