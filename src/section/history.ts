import type { Content, Entry, EntryKind } from '#model/content';
import type { RecordedChange } from '#model/recorded-change';
import type { Evaluation } from '#rules/finding';
import type { PagedKind } from './addresses.ts';
import type { Section } from './types.ts';
import { decideVisibility } from './visibility.ts';

/** Something that happened to a public entry. */
export interface ChangeView {
  /** Calendar date. */
  date: string;
  change: 'added' | 'changed' | 'completed' | 'withdrawn';
  kind: HistoryKind;
  /** As the entry is called today; one that was withdrawn is not called anything. */
  title?: string;
  address?: string;
}

/** Kinds with a history. People have none: when they came and went is for their consents to tell. */
const historyKinds = [
  ...(['programs', 'cases', 'documents', 'materials', 'news', 'events', 'roadmaps'] as const),
] satisfies PagedKind[];
export type HistoryKind = (typeof historyKinds)[number];

const order = ['completed', 'added', 'changed', 'withdrawn'] satisfies ChangeView['change'][];

/**
 * What happened to the entries that are shown, until the day of the section, newest first. Of the time before an entry
 * could be shown – as a draft, before its day, before the results could be told (A1 п. 8.2) – nothing is said.
 * @param recorded the history of the content folder; without it, the days that the entries tell themselves
 */
export function buildHistory(
  content: Content,
  evaluation: Evaluation,
  section: Section,
  recorded: readonly RecordedChange[] | undefined,
): ChangeView[] {
  const visibility = decideVisibility(content, evaluation, section.asOf);
  const byFile = Map.groupBy(recorded ?? [], ({ file }) => file);
  const shown = historyKinds.flatMap((kind) => {
    const entries = new Map(content.entries[kind].map((entry: Entry<EntryKind>) => [entry.id, entry]));
    return section[kind].flatMap((view): ChangeView[] => {
      const entry = entries.get(view.id);
      if (entry === undefined) return [];
      const { title, address } = view;
      const from = visibility.publicFrom(entry);
      const days = recorded === undefined ? ownDays(entry, from) : recordedDays(byFile.get(entry.file), from);
      const completedOn = view.kind === 'programs' ? view.completion?.date : undefined;
      const changes = completedOn === undefined ? days : withCompletion(days, completedOn);
      return changes.map((change) => ({ ...change, kind, title, address }));
    });
  });
  const withdrawn = section.tombstones.flatMap(({ kind, withdrawnOn }): ChangeView[] => {
    const known = historyKinds.find((name) => name === kind);
    return known === undefined ? [] : [{ date: withdrawnOn, change: 'withdrawn', kind: known }];
  });
  return [...shown, ...withdrawn].filter(({ date }) => date <= section.asOf).sort(compare);
}

type Day = Pick<ChangeView, 'date' | 'change'>;

function recordedDays(changes: readonly RecordedChange[] = [], from: string | undefined): Day[] {
  const beginning = changes.find(({ change }) => change === 'added')?.date;
  const added = [beginning, from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  const later = new Set(
    changes.filter(({ date }) => added === undefined || date > added).map(({ date }) => date),
  );
  return [
    ...(added === undefined ? [] : [{ date: added, change: 'added' as const }]),
    ...[...later].map((date) => ({ date, change: 'changed' as const })),
  ];
}

function ownDays({ data }: Entry<EntryKind>, from: string | undefined): Day[] {
  const { updatedOn } = data;
  return [
    ...(from === undefined ? [] : [{ date: from, change: 'added' as const }]),
    ...(updatedOn !== undefined && (from === undefined || updatedOn > from)
      ? [{ date: updatedOn, change: 'changed' as const }]
      : []),
  ];
}

/** The completion is the change of its day. */
function withCompletion(days: readonly Day[], date: string): Day[] {
  const others = days.filter((day) => day.change !== 'changed' || day.date !== date);
  return [...others, { date, change: 'completed' }];
}

function compare(a: ChangeView, b: ChangeView): number {
  if (a.date !== b.date) return a.date > b.date ? -1 : 1;
  return (
    order.indexOf(a.change) - order.indexOf(b.change) ||
    historyKinds.indexOf(a.kind) - historyKinds.indexOf(b.kind) ||
    (a.title ?? '').localeCompare(b.title ?? '', 'ru') ||
    ((a.address ?? '') < (b.address ?? '') ? -1 : 1)
  );
}
