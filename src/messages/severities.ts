import { plural } from './format.ts';

type Severity = 'error' | 'warning' | 'info';

/** The only list of what findings are called: one, two, five of them. */
const severityNames: Readonly<Record<Severity, readonly [one: string, few: string, many: string]>> = {
  error: ['ошибка', 'ошибки', 'ошибок'],
  warning: ['предупреждение', 'предупреждения', 'предупреждений'],
  info: ['подсказка', 'подсказки', 'подсказок'],
};

/** `warning` → «предупреждение». */
export function nameSeverity(severity: Severity): string {
  return severityNames[severity][0];
}

/** `countSeverity(7, 'warning')` → «7 предупреждений». */
export function countSeverity(count: number, severity: Severity): string {
  return plural(count, ...severityNames[severity]);
}
