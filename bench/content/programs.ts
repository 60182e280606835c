import { topics } from './body.ts';
import { cycleOf } from './cycles.ts';
import type { Cycle } from './cycles.ts';
import { asOf, entryId } from './entry.ts';
import type { Written } from './entry.ts';
import type { Random } from './random.ts';
import type { Team } from './teams.ts';

const activities = [
  ['Первая встреча: чего ждём друг от друга', 'first-meeting'],
  ['План работы на учебный год', 'planning-meeting'],
  ['Пробное посещение урока и разбор', 'trial-meeting'],
  ['Практикум по теме программы', 'regular-meeting'],
  ['Разбор самостоятельных работ', 'regular-meeting'],
  ['Обратная связь за полугодие', 'feedback'],
  ['Взаимное посещение уроков', 'regular-meeting'],
  ['Открытый урок для методического объединения', 'other'],
  ['Анкета участников', 'survey'],
  ['Заключительная встреча', 'final-meeting'],
] as const;

/** A pair, or a group when there are several mentees. */
export function makePairing(random: Random, index: number, team: Team): Written<'pairings'> {
  const cycle = cycleOf(index);
  const tags = random.sample(topics, 3);
  return {
    id: entryId('para', index),
    type: team.mentees.length > 1 ? 'group' : 'pair',
    mentors: [team.mentor],
    mentees: [...team.mentees],
    order: cycle.order,
    participantConsents: [team.mentor, ...team.mentees].map((person) => ({
      person,
      date: cycle.consentOn,
      ref: 'журнал учёта согласий',
    })),
    match: {
      requestTags: tags.slice(1),
      competenceTags: tags,
      mutualInterestConfirmedOn: cycle.consentOn,
    },
    ...(cycle.completed ? { endedOn: cycle.plannedEndDate } : {}),
  };
}

/** A programme with ten activities; a completed one has its results. */
export function makeProgram(random: Random, index: number, team: Team): Written<'programs'> {
  const cycle = cycleOf(index);
  const topic = random.pick(topics);
  return {
    id: entryId('p', index),
    updatedOn: cycle.completed ? '2026-06-08' : '2026-11-16',
    title: `Шаг за шагом: ${topic}, программа ${index + 1}`,
    summary: `Программа о теме «${topic}»: встречи, взаимные посещения уроков и общий план.`,
    regime: 'pedagogue',
    forms: ['teacher-teacher'],
    kinds: team.mentees.length > 1 ? ['group'] : ['traditional', random.pick(['virtual', 'situational'] as const)],
    pairing: entryId('para', index),
    startDate: cycle.startDate,
    plannedEndDate: cycle.plannedEndDate,
    approval: cycle.order,
    directions: random.sample(topics, 3),
    difficulties: random.sample(topics, 2),
    strengths: ['Точность в предмете', 'Готовность обсуждать свои уроки'],
    activities: activities.map(([title, kind], at) => makeActivity(title, kind, `a${at + 1}`, cycle.dueDates[at])),
    menteeParticipationConfirmed: true,
    ...(cycle.completed ? outcomeOf(cycle, random) : {}),
    monitoring: cycle.completed
      ? { stage1: cycle.dueDates[0], stage2: cycle.plannedEndDate }
      : { stage1: cycle.dueDates[0] },
    mentorReports: cycle.mentorReports.map((date) => ({ date })),
  };
}

type Activity = NonNullable<Written<'programs'>['activities']>[number];

/** What was due by the day of the content is done on its due day. */
function makeActivity(title: string, kind: Activity['kind'], id: string, dueDate = asOf): Activity {
  return { id, title, kind, dueDate, ...(dueDate <= asOf ? { doneOn: dueDate } : {}) };
}

function outcomeOf({ plannedEndDate }: Cycle, random: Random): Pick<Written<'programs'>, 'completion' | 'results'> {
  return {
    completion: {
      date: plannedEndDate,
      ground: 'plan-completed',
      order: { kind: 'order', number: '52-о', date: plannedEndDate },
    },
    results: {
      summary: 'План выполнен полностью. Уроки получили постоянную структуру, а приёмы вошли в копилку школы.',
      indicators: [
        { name: 'Учеников, которые задают вопросы на уроке', before: '11 из 48', after: `${20 + random.below(20)} из 48` },
        { name: 'Посещённых и разобранных вместе уроков', after: String(8 + random.below(12)) },
      ],
      publishedOn: '2026-06-08',
    },
  };
}
