import type { DraftData } from '../../api/types.ts';
import { dateOf, listOf, objectOf } from './program-data.ts';

/** New values of fields of a programme, and the field to go to afterwards. */
export interface ProgramChange {
  fields: DraftData;
  focus: string;
}

export interface OrderValues {
  kind?: unknown;
  number?: unknown;
  date?: unknown;
}

/** What A1 п. 7.2 asks for: mutual consent of the mentor and all mentees. */
export interface ConsentValues {
  agreedOn?: unknown;
  mentorAgreed?: boolean;
  /** Ids. */
  menteesAgreed: readonly string[];
  order: OrderValues;
}

/** Writes an extension down behind the former ones. */
export function extendProgram(
  data: DraftData,
  { newEndDate, ...consents }: ConsentValues & { newEndDate?: unknown },
): ProgramChange {
  const extensions = listOf(data, 'extensions');
  return {
    fields: { extensions: [...extensions, filled({ ...consentFields(consents), newEndDate })] },
    focus: `extensions.${extensions.length}.newEndDate`,
  };
}

/** Writes a correction down; activities that it cancels get its day as the day of their cancellation. */
export function correctProgram(
  data: DraftData,
  {
    description,
    cancelled,
    ...consents
  }: ConsentValues & { description?: unknown; cancelled: readonly string[] },
): ProgramChange {
  const corrections = listOf(data, 'corrections');
  const correction = filled({
    ...consentFields(consents),
    description,
    ...(cancelled.length === 0 ? {} : { cancelledActivities: [...cancelled] }),
  });
  const activities = listOf(data, 'activities').map((activity) =>
    cancelled.includes(String(activity['id'])) ? { ...activity, cancelledOn: consents.agreedOn } : activity,
  );
  return {
    fields: { corrections: [...corrections, correction], ...(cancelled.length === 0 ? {} : { activities }) },
    focus: `corrections.${corrections.length}.description`,
  };
}

export interface CompletionValues {
  date?: unknown;
  ground?: unknown;
  initiator?: unknown;
  order: OrderValues;
  internalNote?: unknown;
}

/** Writes the completion down; what the dialog does not ask for stays. Only an initiative has an initiator. */
export function completeProgram(data: DraftData, values: CompletionValues): ProgramChange {
  const { date, ground, initiator, order, internalNote } = values;
  const former = objectOf(data, 'completion') ?? {};
  const completion = filled({
    ...former,
    date,
    ground,
    initiator: ground === 'initiative' ? initiator : undefined,
    order: orderOf(order, objectOf(former, 'order')),
    internalNote,
  });
  return { fields: { completion }, focus: 'completion.date' };
}

/** Writes results down, or takes the mark of preparation from those that are there. */
export function publishResults(
  data: DraftData,
  { summary, publishedOn }: { summary?: unknown; publishedOn?: unknown },
): ProgramChange {
  const former = objectOf(data, 'results') ?? {};
  const results = filled({ ...former, summary, publishedOn, draft: undefined });
  return { fields: { results }, focus: 'results.summary' };
}

/** The values that a dialog about the completion begins with. */
export function completionValues(data: DraftData): CompletionValues {
  const former = objectOf(data, 'completion') ?? {};
  return {
    date: dateOf(former['date']),
    ground: former['ground'],
    initiator: former['initiator'],
    order: objectOf(former, 'order') ?? {},
    internalNote: former['internalNote'],
  };
}

function consentFields({ agreedOn, mentorAgreed, menteesAgreed, order }: ConsentValues): DraftData {
  return {
    agreedOn,
    ...(mentorAgreed === true ? { mentorAgreed } : {}),
    ...(menteesAgreed.length === 0 ? {} : { menteesAgreed: [...menteesAgreed] }),
    order: orderOf(order),
  };
}

/** An order without number and date is none, whatever its kind. */
function orderOf(order: OrderValues, former: DraftData = {}): DraftData | undefined {
  const { kind = 'order', number, date } = order;
  const written = filled({ ...former, kind, number, date });
  return Object.keys(written).some((key) => key !== 'kind') ? written : undefined;
}

function filled(values: DraftData): DraftData {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}
