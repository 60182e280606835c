import { consentKinds } from '#model/codes';
import { formatPerson } from './participants.ts';
import type { Args, RuleMessages } from './rule-messages.ts';

const kinds = new Map<string, string>(Object.entries(consentKinds.labels));
const kindName = ({ kind }: Args) => kinds.get(String(kind)) ?? kind;

export default {
  title: 'Кто подписал согласие',
  question:
    'Согласия взрослых подписаны ими самими, а согласия несовершеннолетних – законными представителями?',
  codes: {
    minorSignedSelf: {
      message: (args) =>
        `${formatPerson(args)} младше 18 лет, а «${kindName(args)}» подписано без законного представителя.`,
      fix: () => 'Получите согласие законного представителя и внесите его.',
    },
    coSignatureMissing: {
      message: (args) =>
        `${formatPerson(args)} старше 14 лет: рядом с согласием представителя желательно и собственное.`,
      fix: () => 'Возьмите подпись самого ученика и внесите второе согласие того же вида.',
    },
    adultNeedsOwn: {
      message: (args) =>
        `${formatPerson(args)} считается совершеннолетним, а «${kindName(args)}» подписал законный представитель.`,
      fix: () =>
        'Получите новое согласие, подписанное самим участником. Если 18 лет ещё нет, исправьте возраст.',
    },
  },
  notApplicable: {
    noParticipants: () => 'Нет участников целевой модели.',
  },
} satisfies RuleMessages;
