import type { ActivityView, DocumentView, ProgramView, RoadmapActivityView } from '#section/types';

/** How a status looks; never by colour alone, so each tone has a sign of its own. */
export type Tone = 'good' | 'going' | 'waiting' | 'bad' | 'muted';

export interface Badge {
  tone: Tone;
  label: string;
}

export const toneSigns: Readonly<Record<Tone, string>> = {
  good: '✓',
  going: '●',
  waiting: '○',
  bad: '!',
  muted: '–',
};

const programTones: Readonly<Record<ProgramView['status']['code'], Tone>> = {
  draft: 'muted',
  approved: 'waiting',
  active: 'going',
  extended: 'going',
  completed: 'good',
  archived: 'muted',
};

const documentTones: Readonly<Record<DocumentView['status']['code'], Tone>> = {
  inForce: 'good',
  future: 'waiting',
  expired: 'muted',
  repealed: 'muted',
};

const activityBadges: Readonly<Record<ActivityView['status'] | RoadmapActivityView['status'], Badge>> = {
  done: { tone: 'good', label: 'выполнено' },
  overdue: { tone: 'bad', label: 'просрочено' },
  planned: { tone: 'waiting', label: 'запланировано' },
  cancelled: { tone: 'muted', label: 'отменено' },
};

/** Status of a programme; of a completed one the public label of its completion. */
export function programBadge({ status, completion }: ProgramView): Badge {
  const label = status.code === 'completed' && completion !== undefined ? completion.label : status.label;
  return { tone: programTones[status.code], label };
}

export function documentBadge({ status }: DocumentView): Badge {
  return { tone: documentTones[status.code], label: status.label };
}

/**
 * Status of an activity of a plan.
 * @param isOver the programme is completed: what was not done is neither ahead nor overdue any more
 */
export function activityBadge({ status }: ActivityView | RoadmapActivityView, isOver = false): Badge {
  return isOver && (status === 'planned' || status === 'overdue') ? takenOff : activityBadges[status];
}

const takenOff: Badge = { tone: 'muted', label: 'снято с плана' };
