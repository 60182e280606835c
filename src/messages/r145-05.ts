import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Задача и результат каждого этапа',
  question:
    'У каждого этапа дорожной карты целевой модели есть задача и результат, и под словом «Цель» есть текст?',
  codes: {
    goalEmpty: {
      message: ({ roadmap, stage }) => `В карте «${roadmap}» у этапа «${stage}» под заголовком «Цель» пусто.`,
      fix: () => 'Впишите цель по утверждённому документу. Если её там нет, уберите поле.',
    },
    taskMissing: {
      message: ({ roadmap, stage }) => `В карте «${roadmap}» у этапа «${stage}» нет задачи.`,
      fix: () => 'Впишите задачу этапа так, как она стоит в документе.',
    },
    resultMissing: {
      message: ({ roadmap, stage }) => `В карте «${roadmap}» у этапа «${stage}» нет результата.`,
      fix: () => 'Впишите результат этапа так, как он стоит в документе.',
    },
  },
  notApplicable: {
    noStages: () => 'Нет дорожной карты целевой модели с этапами.',
  },
} satisfies RuleMessages;
