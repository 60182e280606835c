import { formatPairing } from './participants.ts';
import type { RuleMessages } from './rule-messages.ts';

export default {
  title: 'Опыт наставника отвечает запросу',
  question: 'Подобраны ли пары по запросу наставляемого и взаимному интересу?',
  codes: {
    noOverlap: {
      message: (args) =>
        `${formatPairing(args)}: ни одна тема, с которой помогает наставник, не совпала с запросом.`,
      fix: () => 'Назовите темы одними словами в запросе и в опыте наставника или подберите другую пару.',
    },
    noOverlapReverse: {
      message: (args) =>
        `${formatPairing(args)}: в обратном направлении тема и опыт наставника не совпали с запросом.`,
      fix: () => 'Уточните тему обратного направления, опыт наставника или запрос.',
    },
    notDescribed: {
      message: (args) =>
        `${formatPairing(args)}: не описан запрос или опыт наставника, совпадение не проверить.`,
      fix: () => 'Впишите запрос и «С чем помогает» – хотя бы по одной теме.',
    },
    interestNotConfirmed: {
      message: (args) => `${formatPairing(args)}: не отмечено, что интерес взаимный.`,
      fix: () => 'Спросите обе стороны и впишите дату, когда они подтвердили интерес.',
    },
  },
  notApplicable: {
    noPairings: () => 'Сейчас нет работающих пар и групп педагогов.',
  },
} satisfies RuleMessages;
