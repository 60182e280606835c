import type { AnswerCode, SelfCheck, SelfCheckRow } from '#report/types';
import { pageAddresses } from '#section/addresses';
import type { WithheldView } from '#section/types';
import type { Badge } from '../../components/tones.ts';
import { groupByRulebook } from '../_rule-groups.ts';

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

/** Why something is not shown. */
export const withheldReasons: Readonly<Record<WithheldView['reason'], string>> = {
  results: 'результаты публикуются после завершения программы (A1 п. 8.2)',
  scheduled: 'школа назначила день публикации',
  finding: 'в записи есть ошибка, её нужно исправить',
  broken: 'файл записи не читается',
};

/** Abbreviations that the column «Акт и пункт» uses. */
export const actsNote =
  'Сокращения: REG – Положение, утверждённое приказом комитета образования, науки и молодёжной политики ' +
  'Волгоградской области от 21.03.2022 № 25; A1 и A2 – приложения 1 и 2 к нему.';

/** A group of rules with a page of its own. */
export interface CheckGroup {
  title: string;
  slug: string;
  /** Relative to the base path. */
  address: string;
  rows: SelfCheckRow[];
  counts: Record<AnswerCode, number>;
}

export function checkGroups({ rules }: Pick<SelfCheck, 'rules'>): CheckGroup[] {
  return groupByRulebook(rules).map((group) => ({
    ...group,
    address: `${pageAddresses.selfCheck}${group.slug}/`,
    counts: {
      yes: countOf(group.rows, 'yes'),
      no: countOf(group.rows, 'no'),
      notApplicable: countOf(group.rows, 'notApplicable'),
    },
  }));
}

/** What asks for attention: a «нет», an error or a warning. */
export function needsAttention({ answer, remarks }: SelfCheckRow): boolean {
  return answer === 'no' || remarks.some(({ severity }) => severity !== 'info');
}

function countOf(rows: readonly SelfCheckRow[], code: AnswerCode): number {
  return rows.filter(({ answer }) => answer === code).length;
}
