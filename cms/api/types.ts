/**
 * What the editor in the browser and the local server say to each other, beside Decap's own proxy protocol.
 * Every address is below `/admin/api/`; every request is JSON by POST unless it says GET.
 */
import type { Kind } from '#model/kind-names';
import type { Severity } from '#rules/rule';
import type { TaskGroup, TaskState } from '#tasks/task';

/** Data of an entry as the form holds it; the body of an `.mdx` entry is the key `body`. */
export type DraftData = Record<string, unknown>;

/** SHA-256 of a file's bytes, hexadecimal; `null` for a file that does not exist yet. */
export type FileVersion = string | null;

/** The unsaved state of one entry. */
export interface Draft {
  kind: Kind;
  /** Path from the content folder of the saved entry; without it the entry is new. */
  file?: string;
  data: DraftData;
}

/** A finding about the draft, or one that the draft causes in another entry. */
export interface DraftFinding {
  rule: string;
  severity: Severity;
  /** Act and point, e.g. `A1 п. 8.2`. */
  source: string;
  message: string;
  fix: string;
  /** Path of the field with dots, `''` for the whole entry; of the body, `body`. */
  field: string;
  /** Russian name of the field with those it lies in: «Продления, 1: Новая дата окончания». */
  fieldLabel: string;
  /** Line of the body, from 1, where the finding is about the body. */
  bodyLine?: number;
  /** Publishing is refused because of it. */
  refuses: boolean;
  /** The other entry that it stands at. */
  elsewhere?: EntryLink;
  /** Address of the rule's page on the section. */
  page: string;
}

export interface EntryLink {
  kind: Kind;
  id: string;
  file: string;
  label: string;
}

/** What the public will not see of the draft although it is written there, and from when it will. */
export interface HiddenNote {
  code: 'draft' | 'withheld' | 'anonymised' | 'resultsUntil' | 'notYet' | 'withdrawn' | 'attachment';
  /** Plain Russian. */
  text: string;
  /** Calendar date from which it is shown. */
  from?: string;
}

/** `check`: takes `{draft, asOf?}`. */
export interface CheckAnswer {
  asOf: string;
  /** Errors first; those of the entry itself before those elsewhere. */
  findings: DraftFinding[];
  /** Something in `findings` refuses publishing. */
  refused: boolean;
  /** Of a programme: its computed status (rulebook, section 3). */
  status?: { code: string; label: string };
  hidden: HiddenNote[];
  /** Drafts that refer to the saved entry, for which the rules do not speak; missing when there are none. */
  namedBy?: EntryLink[];
  /** What could not be checked here, in Russian; missing when all was. */
  unchecked?: string;
  /** Address of the page that shows the entry, with the base path; none where no page does. */
  address?: string;
}

/** `preview`: takes `{draft, asOf?}`; the whole HTML page of the site, as if the draft were published. */
export interface PreviewAnswer {
  html: string;
  address: string;
  asOf: string;
}

/** One row of `entries` (GET): what a list of references shows. */
export interface EntryRow {
  id: string;
  file: string;
  label: string;
  draft: boolean;
  /** A warning beside the label: «нет согласия: имя не покажем». */
  note?: string;
  /** Of a pair or group: ids of its mentors and mentees. */
  members?: { mentors: string[]; mentees: string[] };
  /** Computed status of a programme, in words. */
  status?: string;
  /** Errors and warnings that stand at the entry now. */
  errors: number;
  warnings: number;
}
export type EntriesAnswer = Record<Kind, EntryRow[]>;

/** Something that the curator has to do: a row of `tasks` (GET). */
export interface TaskRow {
  id: string;
  group: TaskGroup;
  state: TaskState;
  /** What, when, how: plain Russian. */
  title: string;
  term: string;
  how: string;
  /** Act and point, or the plan that sets the day; empty where nothing does. */
  basis: string;
  /** Address of the page of the rule that speaks of it. */
  page?: string;
  /** The entry that it is about. */
  entry: EntryLink;
  /** Path of the field to fill in, with dots; empty for the whole entry. */
  field: string;
  /** It is done by a new entry of this kind. */
  creates?: Kind;
}
export interface TasksAnswer {
  asOf: string;
  /** The nearest last day first. */
  tasks: TaskRow[];
}

/** `tasks/calendar` (GET): the same tasks as a calendar file, in which nobody is named. */
export interface TaskCalendarAnswer {
  file: string;
}

/** One saved state of a file: `history` takes `{file}`. */
export interface SavedVersion {
  commit: string;
  /** Instant, ISO 8601 with an offset. */
  at: string;
  author: string;
  message: string;
}
export interface HistoryAnswer {
  /** false: no git here, so there is no history. */
  available: boolean;
  versions: SavedVersion[];
}

/** `version`: takes `{file, commit}`; `undo`: takes `{file, base}`, brings back the state before the last saving. */
export interface VersionAnswer {
  raw: string;
  version: FileVersion;
}

/** A refused request: HTTP 4xx or 5xx. */
export interface ErrorAnswer {
  /** Plain Russian, what happened and what to do. */
  error: string;
  code: 'refused' | 'stale' | 'forbidden' | 'invalid' | 'notFound' | 'failed';
  findings?: DraftFinding[];
  /** Of `stale`: what is saved now. The refused text is kept by the server too, at `kept`. */
  theirs?: {
    raw: string;
    /** What an edit of it names as its base. */
    version: FileVersion;
    author: string;
    at: string;
    /** Of a branch: the text that both edits began from, null when there was none; else it is what the form loaded. */
    origin?: string | null;
  };
  kept?: string;
}

/** `state` (GET). */
export interface StateAnswer {
  asOf: string;
  school: string;
  /** Tells one content folder from another. */
  place: string;
  /** The command by which this editor was started. */
  command: string;
  /** Base path of the section. */
  base: string;
  /** Name under which the changes are saved. */
  editor: string;
  workflow: boolean;
  git: boolean;
  /** The built section that `base` shows. */
  build: {
    state: 'idle' | 'building' | 'done' | 'failed';
    /** Instant of the last end, ISO 8601. */
    at?: string;
    message?: string;
  };
}
