import { formatDate } from './format.ts';
import { formatPerson } from './participants.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const change = (args: Args) =>
  `${args['change'] === 'correction' ? 'Корректировка' : 'Продление'} программы «${args['title']}» от ${formatDate(args['date'])}`;

export default {
  title: 'Продление и корректировка – по общему согласию',
  question: 'Согласны ли с каждым продлением и корректировкой наставник и все наставляемые?',
  codes: {
    mentorMissing: {
      message: (args) => `${change(args)}: нет согласия наставника.`,
      fix: () => 'Отметьте согласие наставника или уберите изменение.',
    },
    menteeMissing: {
      message: (args) => `${change(args)}. ${formatPerson(args)}: нет согласия.`,
      fix: () =>
        'Добавьте согласие. Если наставляемый против, в паре уберите это изменение, а в группе измените состав.',
    },
    nobodyAgreed: {
      message: (args) => `${change(args)}: не сказано, кто из наставляемых согласен.`,
      fix: () => 'Перечислите согласных наставляемых и укажите в программе пару или группу.',
    },
    futureConsent: {
      message: (args) => `${change(args)}: дата согласия ещё не наступила.`,
      fix: () => 'Исправьте дату или впишите изменение, когда его согласуют.',
    },
    notLater: {
      message: ({ title, newEndDate, limit }) =>
        `Программу «${title}» продлевают до ${formatDate(newEndDate)}, а её срок и так до ${formatDate(limit)}.`,
      fix: () => 'Поставьте день позже прежнего срока. Если программа кончается раньше, оформите завершение.',
    },
    order: {
      message: ({ title, agreedOn, limit }) =>
        agreedOn === limit
          ? `Два продления программы «${title}» согласованы в один день: ${formatDate(agreedOn)}.`
          : `Продления программы «${title}» стоят не по порядку: после согласованного ${formatDate(limit)} записано согласованное ${formatDate(agreedOn)}.`,
      fix: ({ agreedOn, limit }) =>
        agreedOn === limit
          ? 'Оставьте одно продление, с последним сроком, или исправьте дату согласия.'
          : 'Расположите продления по датам согласия.',
    },
    retroactive: {
      message: ({ title, agreedOn, limit }) =>
        `Продление программы «${title}» согласовано ${formatDate(agreedOn)}, когда её срок уже прошёл: ${formatDate(limit)}.`,
      fix: () => 'Проверьте дату. Следующее продление согласуйте до конца срока.',
    },
    beforeStart: {
      message: ({ title, agreedOn, limit }) =>
        `Продление программы «${title}» согласовано ${formatDate(agreedOn)}, до её начала ${formatDate(limit)}.`,
      fix: () => 'Проверьте дату. До начала программы меняют плановое окончание, а не продлевают.',
    },
    afterCompletion: {
      message: ({ title, agreedOn, limit }) =>
        `Продление программы «${title}» согласовано ${formatDate(agreedOn)}, после её завершения ${formatDate(limit)}.`,
      fix: () => 'Исправьте даты. Завершённую программу не продлевают, а открывают новую.',
    },
    overYear: {
      message: ({ title, newEndDate }) =>
        `С продлением до ${formatDate(newEndDate)} программа «${title}» длится больше года.`,
      fix: () =>
        'Запрета нет, но программа рассчитана на срок до года. Убедитесь, что продление нужно, или откройте новую программу.',
    },
    cancelledAlone: {
      message: ({ title, activity }) =>
        `В программе «${title}» мероприятие «${activity}» отменено без корректировки.`,
      fix: () => 'Добавьте корректировку с согласием наставника и наставляемых и назовите в ней мероприятие.',
    },
    unknownActivity: {
      message: ({ title, activity }) =>
        `Корректировка программы «${title}» отменяет «${activity}», а такого кода в плане нет.`,
      fix: () => 'Укажите код мероприятия из плана.',
    },
  },
  notApplicable: { noChanges: () => 'Программы не продлевали и не меняли.' },
} satisfies RuleMessages;
