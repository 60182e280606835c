import { plural } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

const levels = new Map([
  ['federal', 'федерального уровня'],
  ['regional', 'регионального уровня'],
  ['local', 'локального уровня'],
]);

export default {
  title: 'Нормативная база трёх уровней',
  question: 'Опубликованы действующие федеральные, региональные и локальные акты о наставничестве?',
  codes: {
    levelMissing: {
      message: ({ level }) => `В разделе нет ни одного акта ${levels.get(String(level)) ?? level}.`,
      fix: () => 'Добавьте документ этого уровня: реквизиты и ссылку на официальный источник или файл.',
    },
    noneInForce: {
      message: ({ level, count, title }) =>
        `Среди актов ${levels.get(String(level)) ?? level} нет действующего (в разделе ${plural(count, 'документ', 'документа', 'документов')}, последний – «${title}»).`,
      fix: () => 'Добавьте действующий акт этого уровня; прежний оставьте как утративший силу.',
    },
  },
} satisfies RuleMessages;
