import { plural } from './format.ts';
import { formatPairing } from './participants.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const mentees = ({ count }: Args) => plural(count, 'наставляемый', 'наставляемых', 'наставляемых');

export default {
  title: 'Состав пары и группы',
  question:
    'В паре один наставник и один наставляемый, в группе один наставник и не меньше двух наставляемых?',
  codes: {
    smallGroup: {
      message: (args) =>
        `${formatPairing(args)}: в ней ${mentees(args)}, а в группе должно быть не меньше двух.`,
      fix: () => 'Добавьте наставляемых или исправьте «группа» на «пара».',
    },
    shrunkGroup: {
      message: (args) => `${formatPairing(args)}: в ней остался один наставляемый, программа ещё идёт.`,
      fix: () => 'Оформите как пару приказом руководителя и исправьте «группа» на «пара».',
    },
    pairMentees: {
      message: (args) => `${formatPairing(args)}: в ней ${mentees(args)}, а в паре должен быть один.`,
      fix: () => 'Оставьте одного наставляемого или исправьте «пара» на «группа».',
    },
    pairMentors: {
      message: (args) =>
        `${formatPairing(args)}: в ней ${plural(args['count'], 'наставник', 'наставника', 'наставников')}, а в паре должен быть один.`,
      fix: () =>
        'Оставьте одного наставника. Если участники наставляют друг друга, заполните «Обратное направление».',
    },
    severalMentors: {
      message: (args) =>
        `${formatPairing(args)}: в ней ${plural(args['count'], 'наставник', 'наставника', 'наставников')}, а группу ведёт один.`,
      fix: () => 'Оставьте одного наставника или разделите группу.',
    },
    noMentor: {
      message: (args) => `${formatPairing(args)}: наставник не указан.`,
      fix: () => 'Укажите наставника; если он освобождён, внесите это в изменения состава.',
    },
    duplicate: {
      message: (args) => `${formatPairing(args)}: участник ${args['person']} указан дважды.`,
      fix: () => 'Уберите повтор.',
    },
    self: {
      message: (args) => `${formatPairing(args)}: наставник и наставляемый – один и тот же человек.`,
      fix: () => 'Исправьте состав или отметку «Он же наставник» у наставляемого.',
    },
  },
  notApplicable: {
    noPairings: () => 'В разделе нет пар и групп.',
  },
} satisfies RuleMessages;
