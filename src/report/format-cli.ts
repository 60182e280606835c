import { formatDate } from '#messages/format';
import { countSeverity, nameSeverity } from '#messages/severities';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import type { CheckReport } from './check-report.ts';
import { formatFieldPath } from './field-path.ts';
import { showOnOneLine } from './show-controls.ts';
import type { ReportFinding } from './types.ts';

/** Findings as plain text grouped by file: what is wrong, by which point of which act, how to mend it. */
export function formatCli(report: CheckReport): string {
  const files = Map.groupBy(report.findings, ({ file }) => file);
  const groups = [...files].map(([file, findings]) =>
    [showOnOneLine(file), ...findings.map(formatFinding), ''].join('\n'),
  );
  return [...groups, formatSummary(report), ''].join('\n');
}

function formatFinding({ rule, severity, source, file, field, line, message, fix }: ReportFinding): string {
  const place = [
    line === undefined ? '' : `строка ${line}`,
    field === ''
      ? ''
      : `поле «${formatFieldPath(kindOfFile(file), field)}»${field === 'body' ? '' : ` (${field})`}`,
  ]
    .filter(Boolean)
    .join(', ');
  return [
    `  ${nameSeverity(severity)}  ${rule}  (${source})${place === '' ? '' : `  ${place}`}`,
    `    ${message}`,
    `    Как исправить: ${fix}`,
    `    Подробнее: src/rules/${rule.toLowerCase()}/README.md`,
  ]
    .map(showOnOneLine)
    .join('\n');
}

/** The kind that the file's folder names. */
export function kindOfFile(file: string): Kind | undefined {
  return file === 'school.json' ? 'school' : kindNames.find((kind) => file.startsWith(`${kind}/`));
}

/** One line of totals: «Проверено на 22 ноября 2026 года: 0 ошибок, 7 предупреждений, 2 подсказки.» */
export function formatSummary({ asOf, counts }: Pick<CheckReport, 'asOf' | 'counts'>): string {
  return `Проверено на ${formatDate(asOf)}: ${formatCounts(counts)}.`;
}

/** «1 ошибка, 2 предупреждения, 5 подсказок» */
function formatCounts(counts: CheckReport['counts']): string {
  return (['error', 'warning', 'info'] as const)
    .map((severity) => countSeverity(counts[severity], severity))
    .join(', ');
}
