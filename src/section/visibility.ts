import { maxDate } from '#model/calendar/calendar-date';
import { earliestDay } from '#model/calendar/partial-date';
import type { Content, Entry, EntryKind } from '#model/content';
import { resultsVisibleFrom } from '#model/program-status';
import { resultFiles } from '#model/result-files';
import type { Evaluation } from '#rules/finding';

/** Why an entry is not shown. */
type HiddenReason = 'results' | 'finding' | 'scheduled';

/** What may be shown on the day: the only place that decides it for entries, results and marked files. */
export interface Visibility {
  asOf: string;
  /** Entries of the kind that are shown, in file order. */
  shown<K extends EntryKind>(kind: K): readonly Entry<K>[];
  /** A shown entry by id. */
  find<K extends EntryKind>(kind: K, id: string | undefined): Entry<K> | undefined;
  /** The gate of A1 п. 8.2 for these programmes: every one of them exists and is open. None at all is closed. */
  resultsOpen(programs: readonly string[]): boolean;
  /** May the file be handed out: its bytes are nowhere marked as results that are not open yet. */
  fileOpen(path: string): boolean;
  /** First day on which results of all these programmes may be shown; undefined while that is not known. */
  resultsFrom(programs: readonly string[]): string | undefined;
  /** First day on which an entry may be shown, by its own day and by the gate of A1 п. 8.2; undefined when any day will do. */
  publicFrom(entry: Entry<EntryKind>): string | undefined;
  /** Published entries (no drafts, not withdrawn) that are hidden, with the reason. */
  hidden: { entry: Entry<EntryKind>; reason: HiddenReason; until?: string }[];
}

/** Decides what is shown of the content as of a day. */
export function decideVisibility(content: Content, evaluation: Evaluation, asOf: string): Visibility {
  const programs = new Map(
    content.entries.programs
      .filter((entry) => isPublished(entry, asOf) && !evaluation.withheldFiles.has(entry.file))
      .map((entry) => [entry.id, entry.data]),
  );
  const resultsFrom = (ids: readonly string[]) => {
    const days = ids.map((id) => {
      const program = programs.get(id);
      return program === undefined ? undefined : resultsVisibleFrom(program);
    });
    return days.length === 0 || days.includes(undefined) ? undefined : (days as string[]).sort().at(-1);
  };
  const resultsOpen = (ids: readonly string[]) => {
    const from = resultsFrom(ids);
    return from !== undefined && from <= asOf;
  };
  const marks = resultFiles(content);
  const hidden: Visibility['hidden'] = [];
  const shownByKind = new Map<EntryKind, Entry<EntryKind>[]>();
  const shownById = new Map<string, Entry<EntryKind>>();
  for (const kind of Object.keys(content.entries) as EntryKind[]) {
    const shown = (content.entries[kind] as readonly Entry<EntryKind>[]).filter((entry) => {
      if (!isPublished(entry, asOf)) return false;
      const reason = hiddenReason(entry);
      if (reason !== undefined) hidden.push({ entry, ...reason });
      return reason === undefined;
    });
    shownByKind.set(kind, shown);
    for (const entry of shown) shownById.set(`${kind}/${entry.id}`, entry);
  }
  return {
    asOf,
    shown: <K extends EntryKind>(kind: K) => (shownByKind.get(kind) ?? []) as Entry<K>[],
    find: <K extends EntryKind>(kind: K, id: string | undefined) =>
      (id === undefined ? undefined : shownById.get(`${kind}/${id}`)) as Entry<K> | undefined,
    resultsOpen,
    fileOpen: (path) =>
      !evaluation.withheldAttachments.has(path) &&
      (marks.get(content.files.get(path)?.digest ?? '')?.every(resultsOpen) ?? true),
    resultsFrom,
    publicFrom: (entry) =>
      maxDate(
        ...[resultsFrom(resultPrograms(entry) ?? []), publicationDay(entry)].flatMap((day) => day ?? []),
      ),
    hidden,
  };

  function hiddenReason(entry: Entry<EntryKind>): { reason: HiddenReason; until?: string } | undefined {
    const result = resultPrograms(entry);
    if (result !== undefined && !resultsOpen(result)) {
      const until = laterOf(resultsFrom(result), publicationDay(entry));
      return { reason: 'results', ...(until === undefined ? {} : { until }) };
    }
    if (evaluation.withheldFiles.has(entry.file)) return { reason: 'finding' };
    const day = publicationDay(entry);
    return day !== undefined && day > asOf ? { reason: 'scheduled', until: day } : undefined;
  }
}

function laterOf(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined ? undefined : b === undefined || a > b ? a : b;
}

function isPublished({ draft, data }: Entry<EntryKind>, asOf: string): boolean {
  return !draft && (data.withdrawnOn === undefined || data.withdrawnOn > asOf);
}

/** Programmes whose results the entry as a whole tells; undefined when it tells none. Cases always do. */
function resultPrograms(entry: Entry<EntryKind>): readonly string[] | undefined {
  switch (entry.kind) {
    case 'cases':
      return (entry as Entry<'cases'>).data.programs;
    case 'news':
    case 'events':
    case 'reports': {
      const { data } = entry as Entry<'news' | 'events' | 'reports'>;
      return data.isResult ? data.programs : undefined;
    }
    case 'documents': {
      const { data } = entry as Entry<'documents'>;
      return data.isResult ? (data.program === undefined ? [] : [data.program]) : undefined;
    }
    default:
      return undefined;
  }
}

/** The day set by the editor before which the entry is not shown; of a partial date, its first day. */
function publicationDay(entry: Entry<EntryKind>): string | undefined {
  const day = writtenDay(entry);
  return day === undefined ? undefined : earliestDay(day);
}

function writtenDay(entry: Entry<EntryKind>): string | undefined {
  switch (entry.kind) {
    case 'news':
    case 'cases':
    case 'materials':
      return (entry as Entry<'news' | 'cases' | 'materials'>).data.publishedOn;
    case 'events':
      return (entry as Entry<'events'>).data.announcedOn;
    case 'reports':
      return (entry as Entry<'reports'>).data.date;
    default:
      return undefined;
  }
}
