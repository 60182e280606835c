import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Семь этапов целевой модели',
  question: 'Дорожная карта целевой модели проходит все семь этапов по порядку?',
  codes: {
    noRoadmap: {
      message: () => 'Программы целевой модели есть, а дорожной карты для неё нет.',
      fix: () => 'Добавьте дорожную карту с режимом «целевая модель наставничества (Р-145)».',
    },
    stageMissing: {
      message: ({ title, number, stage }) => `В карте «${title}» нет этапа ${number} «${stage}».`,
      fix: () => 'Добавьте этап; если он есть под другим названием, поставьте его на своё место.',
    },
    stageRenamed: {
      message: ({ title, actual, stage }) =>
        `В карте «${title}» на месте этапа «${stage}» стоит «${actual}».`,
      fix: () => 'Если это тот же этап, верните ему название модели; если документ утверждён так, оставьте.',
    },
    stagesReordered: {
      message: ({ title, stage }) => `В карте «${title}» этап «${stage}» стоит не на своём месте.`,
      fix: () => 'Расставьте этапы в порядке модели.',
    },
  },
  notApplicable: {
    noPrograms: () => 'У школы нет ни программ, ни дорожной карты целевой модели.',
  },
} satisfies RuleMessages;
