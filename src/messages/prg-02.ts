import type { RuleMessages } from './rule-messages.ts';

const parts = new Map([
  ['forms', 'формы наставничества'],
  ['kinds', 'виды наставничества'],
  ['pairing', 'пара или группа'],
  ['directions', 'направления работы'],
  ['difficulties', 'над чем работают'],
  ['strengths', 'на какие сильные стороны опираются'],
  ['activities', 'план мероприятий'],
]);

export default {
  title: 'Программа описана полностью',
  question: 'Описаны ли в каждой программе формы и виды, участники, направления и мероприятия?',
  codes: {
    missing: {
      message: ({ title, part }) =>
        `В программе «${title}» не заполнено: ${parts.get(String(part)) ?? String(part)}.`,
      fix: () => 'Заполните поле. Пока программа неполна, держите её черновиком.',
    },
    aboutPerson: {
      message: ({ title, word }) =>
        `В программе «${title}» слова «${word}» оценивают человека, а запись увидят все.`,
      fix: () => 'Назовите область умений: не «не умеет планировать урок», а «планирование урока».',
    },
  },
  notApplicable: { noPrograms: () => 'Нет опубликованных программ наставничества педагогов.' },
} satisfies RuleMessages;
