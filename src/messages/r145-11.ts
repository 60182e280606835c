import { plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Кейсы и результаты целевой модели',
  question: 'Результаты завершённых программ целевой модели оформлены в кейсы и опубликованы?',
  codes: {
    noCase: {
      message: ({ count }) =>
        `В прошлые учебные годы завершено: ${plural(count, 'программа', 'программы', 'программ')} целевой модели. Кейсов о них нет.`,
      fix: () => 'Опишите лучшую практику как кейс и укажите в нём программу.',
    },
  },
  notApplicable: {
    noCycle: () => 'Ещё нет закончившегося учебного года, в котором завершилась бы программа целевой модели.',
  },
} satisfies RuleMessages;
