import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'По тексту ссылки видно, куда она ведёт',
  question: 'Понятно ли из текста каждой ссылки, куда она ведёт?',
  codes: {
    vague: {
      message: ({ text }) => `По тексту ссылки «${text}» не понять, куда она ведёт.`,
      fix: () =>
        'Назовите то, что откроется, например «Положение о системе наставничества» вместо «скачать» и «тут».',
    },
  },
  notApplicable: { noLinks: () => 'В разделе нет ни файлов с названиями, ни ссылок в текстах.' },
} satisfies RuleMessages;
