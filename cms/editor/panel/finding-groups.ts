import { plural } from '#messages/format';
import type { DraftFinding } from '../../api/types.ts';

/** Findings under one heading. */
export interface FindingGroup {
  title: string;
  tone: 'error' | 'warning' | 'info';
  findings: DraftFinding[];
}

const order = [
  ['Мешает опубликовать', 'error'],
  ['Нужно исправить', 'error'],
  ['Предупреждения', 'warning'],
  ['Подсказки', 'info'],
  ['В других записях', 'warning'],
] as const;

/** Findings under their headings, in the order in which they matter; headings without any are left out. */
export function groupFindings(findings: readonly DraftFinding[]): FindingGroup[] {
  const byTitle = Map.groupBy(findings, titleOf);
  return order.flatMap(([title, tone]) => {
    const members = byTitle.get(title);
    return members === undefined ? [] : [{ title, tone, findings: members }];
  });
}

/** «2 ошибки, 1 предупреждение»; hints are counted only when there is nothing worse. */
export function summariseFindings(findings: readonly DraftFinding[]): string {
  const count = (wanted: DraftFinding['severity']) =>
    findings.filter(({ severity }) => severity === wanted).length;
  const parts = [
    [count('error'), 'ошибка', 'ошибки', 'ошибок'] as const,
    [count('warning'), 'предупреждение', 'предупреждения', 'предупреждений'] as const,
  ].filter(([number]) => number > 0);
  if (parts.length > 0)
    return parts.map(([number, one, few, many]) => plural(number, one, few, many)).join(', ');
  return findings.length === 0
    ? 'Замечаний нет'
    : plural(findings.length, 'подсказка', 'подсказки', 'подсказок');
}

function titleOf({ severity, refuses, elsewhere }: DraftFinding): (typeof order)[number][0] {
  if (elsewhere !== undefined) return 'В других записях';
  if (refuses) return 'Мешает опубликовать';
  if (severity === 'error') return 'Нужно исправить';
  return severity === 'warning' ? 'Предупреждения' : 'Подсказки';
}
