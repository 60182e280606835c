import type { AnswerCode, SelfCheckRow } from '#report/types';
import type { WithheldView } from '#section/types';
import type { Badge } from '../../components/tones.ts';

export const answerBadges: Readonly<Record<AnswerCode, Badge>> = {
  yes: { tone: 'good', label: 'да' },
  no: { tone: 'bad', label: 'нет' },
  notApplicable: { tone: 'muted', label: 'неприменимо' },
};

export const severityLabels: Readonly<Record<SelfCheckRow['remarks'][number]['severity'], string>> = {
  error: 'Ошибка',
  warning: 'Предупреждение',
  info: 'Подсказка',
};

/** Groups of the rulebook, by the beginning of a rule's id. */
const groupTitles: readonly (readonly [prefix: string, title: string])[] = [
  ['SEC-', 'Наполнение раздела'],
  ['LOC-', 'Локальные акты и люди'],
  ['PRG-', 'Программы'],
  ['R145-', 'Целевая модель наставничества (Р-145)'],
  ['RM-', 'Дорожная карта'],
];

/** The rules' rows in the groups of the rulebook; what belongs to none of them comes last. */
export function groupRules(rows: readonly SelfCheckRow[]): { title: string; rows: SelfCheckRow[] }[] {
  const prefixOf = ({ id }: SelfCheckRow) => groupTitles.find(([prefix]) => id.startsWith(prefix))?.[0];
  return [...groupTitles, [undefined, 'Другие правила'] as const]
    .map(([prefix, title]) => ({ title, rows: rows.filter((row) => prefixOf(row) === prefix) }))
    .filter((group) => group.rows.length > 0);
}

/** Why something is not shown. */
export const withheldReasons: Readonly<Record<WithheldView['reason'], string>> = {
  results: 'результаты публикуются после завершения программы (A1 п. 8.2)',
  scheduled: 'школа назначила день публикации',
  finding: 'в записи есть ошибка, её нужно исправить',
  broken: 'файл записи не читается',
};
