import { expect, it } from 'vitest';
import { fillSummary } from './summary.ts';

const item: Readonly<Record<string, string>> = {
  no: '1.2',
  text: 'Обучение наставников и наставляемых',
  'channels.0': 'site',
  signedOn: '01.09.2026',
};

it.each([
  ['{{no}} {{text}}', '1.2 Обучение наставников и наставляемых'],
  ['{{no}} {{text | truncate(8)}}', '1.2 Обучение…'],
  ['{{missing}} {{text | truncate(200)}}', 'Обучение наставников и наставляемых'],
  ['{{missing}} {{absent}}', ''],
  ['Этап {{missing}}', ''],
  ['до {{signedOn}}', 'до 01.09.2026'],
  ["{{missing | default('Основание не указано')}} {{no}}", 'Основание не указано 1.2'],
  ["{{channels.0 | ternary('Распространение, ', 'Подписано ')}}{{signedOn}}", 'Распространение, 01.09.2026'],
  ["{{missing | ternary('Распространение, ', 'Подписано ')}}{{signedOn}}", 'Подписано 01.09.2026'],
])('%s', (template, expected) => {
  expect(fillSummary(template, (path) => item[path] ?? '')).toBe(expected);
});
