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

/** Why something is not shown. */
export const withheldReasons: Readonly<Record<WithheldView['reason'], string>> = {
  results: 'результаты публикуются после завершения программы (A1 п. 8.2)',
  scheduled: 'школа назначила день публикации',
  finding: 'в записи есть ошибка, её нужно исправить',
  broken: 'файл записи не читается',
};
