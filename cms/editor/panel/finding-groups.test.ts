import { expect, test } from 'vitest';
import type { DraftFinding } from '../../api/types.ts';
import { groupFindings, summariseFindings } from './finding-groups.ts';

function finding(part: Partial<DraftFinding>): DraftFinding {
  return {
    rule: 'PRG-01',
    severity: 'error',
    source: 'A1 п. 8.2',
    message: 'Не так',
    fix: 'Исправьте',
    field: '',
    fieldLabel: '',
    refuses: false,
    page: '/',
    ...part,
  };
}

const other = { kind: 'pairings', id: 'p-1', file: 'pairings/p-1.json', label: 'Пара 1' } as const;

test('what keeps the entry from being published comes first, other entries last', () => {
  const findings = [
    finding({ severity: 'info' }),
    finding({ elsewhere: other, refuses: true }),
    finding({ severity: 'warning' }),
    finding({ refuses: true }),
    finding({}),
  ];
  expect(groupFindings(findings).map(({ title, tone }) => [title, tone])).toEqual([
    ['Мешает опубликовать', 'error'],
    ['Нужно исправить', 'error'],
    ['Предупреждения', 'warning'],
    ['Подсказки', 'info'],
    ['В других записях', 'warning'],
  ]);
});

test.each([
  [[], 'Замечаний нет'],
  [['info'], '1 подсказка'],
  [['error', 'info'], '1 ошибка'],
  [['error', 'error', 'warning'], '2 ошибки, 1 предупреждение'],
  [['warning', 'warning', 'warning', 'warning', 'warning'], '5 предупреждений'],
] as [DraftFinding['severity'][], string][])('%j → %s', (severities, expected) => {
  expect(summariseFindings(severities.map((severity) => finding({ severity })))).toBe(expected);
});
