import { formatDate } from './format.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Лучшие кейсы – о завершённых программах',
  question: 'Рассказывают ли кейсы о завершённых программах и отобраны ли они как лучшие?',
  codes: {
    noProgram: {
      message: ({ title }) => `В кейсе «${title}» не названа программа.`,
      fix: () => 'Укажите одну или несколько завершённых программ.',
    },
    notCompleted: {
      message: ({ title, program }) =>
        `Кейс «${title}» рассказывает о программе «${program}», а она не завершена.`,
      fix: () => 'Дождитесь завершения программы; до этого держите кейс черновиком.',
    },
    unknownProgram: {
      message: ({ title, program }) =>
        `Кейс «${title}» ссылается на программу ${program}, а она не опубликована или в ней ошибки.`,
      fix: () => 'Опубликуйте программу, исправьте её или уберите ссылку.',
    },
    publishedBefore: {
      message: ({ title, program, date, completed }) =>
        `Кейс «${title}» опубликован ${formatDate(date)}, до завершения программы «${program}» ${formatDate(completed)}.`,
      fix: () => 'Проверьте обе даты.',
    },
    noSelection: {
      message: ({ title }) => `Не сказано, кто и когда признал кейс «${title}» лучшим.`,
      fix: () => 'Впишите дату и кто отобрал или укажите документ об отборе.',
    },
  },
  notApplicable: { noCases: () => 'Кейсов ещё нет.' },
} satisfies RuleMessages;
