import { bindWords } from '#messages/format-display';
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
  'Волгоградской области от 21.03.2022 № 25; A1 и\u00A0A2 – приложения 1 и\u00A02 к\u00A0нему.';

/** «REG п. 7.1.1; 152-ФЗ ст. 10.1» with lines that end only between acts, but for the long names of acts. */
export function bindSource(source: string): string {
  return source
    .split('; ')
    .map((place) => (place.length > longestPlace ? bindWords(place) : place.replaceAll(' ', '\u00A0')))
    .join('; ');
}

/** Letters of an act with its point that still fit a cell of the sheet. */
const longestPlace = 20;

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

/** «да – 16, нет – 2, неприменимо – 1»; answers that nobody gave are left out. */
export function formatAnswers(counts: Record<AnswerCode, number>): string {
  return (['yes', 'no', 'notApplicable'] as const)
    .filter((code) => counts[code] > 0)
    .map((code) => `${answerBadges[code].label}\u00A0– ${counts[code]}`)
    .join(', ');
}

/** What asks for attention: a «нет», an error or a warning. */
export function needsAttention({ answer, remarks }: SelfCheckRow): boolean {
  return answer === 'no' || remarks.some(({ severity }) => severity !== 'info');
}

function countOf(rows: readonly SelfCheckRow[], code: AnswerCode): number {
  return rows.filter(({ answer }) => answer === code).length;
}
