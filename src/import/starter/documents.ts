import type { Act } from '#model/acts/act';
import { acts } from '#model/acts/index';
import { addDays } from '#model/calendar/calendar-date';
import { hasPedagogues, hasTargetModel, headOf } from './answers.ts';
import type { StarterAnswers } from './answers.ts';

type Entry = Record<string, unknown> & { id: string };

const subjects: readonly Act['subject'][] = ['mentoring', 'education', 'labour'];

/** Acts of the registry that a school of these profiles rests upon, as documents; those without a known title are left out. */
export function higherActs(answers: StarterAnswers): Entry[] {
  const isVolgograd = answers.profiles.includes('volgograd-25-2022');
  return acts
    .filter(({ title, subject }) => title !== undefined && subjects.includes(subject))
    .filter(({ level }) => level === 'federal' || isVolgograd)
    .filter(({ regime }) => regime === undefined || isOf(regime, answers))
    .map(documentOf);
}

function isOf(regime: 'pedagogue' | 'r145', answers: StarterAnswers): boolean {
  return regime === 'r145' ? hasTargetModel(answers) : hasPedagogues(answers);
}

function documentOf(act: Act): Entry {
  const { id, title, level, documentType, regime, number, jointNumber, date, issuer } = act;
  const lastDay = act.until === undefined ? undefined : addDays(act.until, -1);
  return {
    id,
    title,
    level,
    documentType,
    ...(regime === undefined ? {} : { regime }),
    ...(number === undefined ? {} : { documentNumber: [number, jointNumber].filter(Boolean).join(', ') }),
    ...(date === undefined ? {} : { documentDate: date }),
    issuer,
    ...(act.effectiveFrom === undefined ? {} : { effectiveFrom: act.effectiveFrom }),
    ...(lastDay === undefined ? {} : { effectiveTo: lastDay }),
    url: act.url,
    summary: act.about,
  };
}

/** Acts of the school itself, as drafts: number, date and file are still to come. */
export function ownActs(answers: StarterAnswers): Entry[] {
  return [
    ...(hasPedagogues(answers) ? pedagogueActs(answers) : []),
    ...(hasTargetModel(answers) ? targetActs(answers) : []),
  ];
}

function draftOf({ shortName, type }: StarterAnswers, id: string, fields: Record<string, unknown>): Entry {
  return { id, draft: true, ...fields, level: 'local', issuer: shortName, approvedBy: headOf(type) };
}

function pedagogueActs(answers: StarterAnswers): Entry[] {
  return [
    draftOf(answers, 'prikaz-ob-utverzhdenii', {
      title: 'Об утверждении положения о системе наставничества педагогических работников',
      documentType: 'order',
      subtype: 'approve-regulation',
      regime: 'pedagogue',
      annexes: [
        {
          number: '1',
          title: 'Положение о системе наставничества педагогических работников',
          document: 'polozhenie',
        },
        { number: '2', title: 'Дорожная карта (план мероприятий) по реализации Положения' },
      ],
    }),
    draftOf(answers, 'polozhenie', {
      title: 'Положение о системе наставничества педагогических работников',
      documentType: 'regulation',
      subtype: 'regulation',
      regime: 'pedagogue',
    }),
    draftOf(answers, 'prikaz-o-kuratore', {
      title: 'О назначении куратора реализации программ наставничества',
      documentType: 'order',
      subtype: 'curator-order',
      regime: 'pedagogue',
    }),
  ];
}

function targetActs(answers: StarterAnswers): Entry[] {
  return [
    draftOf(answers, 'prikaz-o-celevoj-modeli', {
      title: 'О внедрении целевой модели наставничества обучающихся',
      documentType: 'order',
      regime: 'r145',
    }),
  ];
}
