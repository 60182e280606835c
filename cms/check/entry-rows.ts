import { programStatuses } from '#model/codes';
import type { Content, Entry } from '#model/content';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { fullName, permits } from '#model/permission';
import type { Participant } from '#model/permission';
import { placeholderSchool } from '#model/placeholder-school';
import { programStatus } from '#model/program-status';
import type { Severity } from '#rules/rule';
import type { EntriesAnswer, EntryRow } from '../api/types.ts';
import { evaluationOf } from './evaluations.ts';
import { entriesOf, labelOfEntry } from './entry-label.ts';

/** Every entry as lists of references show it, broken ones too, by kind and in the order of the files. */
export function entryRows(content: Content, asOf: string): EntriesAnswer {
  const rows = Object.fromEntries(kindNames.map((kind): [Kind, EntryRow[]] => [kind, []])) as EntriesAnswer;
  const found = Map.groupBy(evaluationOf(content, asOf).findings, ({ file }) => file);
  const counts = (file: string) => ({ errors: count(file, 'error'), warnings: count(file, 'warning') });
  const count = (file: string, severity: Severity) =>
    (found.get(file) ?? []).filter((finding) => finding.severity === severity).length;
  for (const entry of entriesOf(content)) {
    const { id, file, draft } = entry;
    rows[entry.kind].push({
      id,
      file,
      label: labelOfEntry(entry, content),
      draft,
      ...aboutOf(entry, content, asOf),
      ...counts(file),
    });
  }
  for (const { kind, id, file, draft } of content.broken)
    rows[kind].push({
      id: id ?? '',
      file,
      label: id ?? file,
      draft,
      note: 'в записи ошибка',
      ...counts(file),
    });
  return rows;
}

/** What a list tells of an entry beside its label. */
function aboutOf(
  entry: Entry,
  content: Content,
  asOf: string,
): Pick<EntryRow, 'note' | 'members' | 'status'> {
  const note = noteOf(entry, content, asOf);
  return {
    ...(note === undefined ? {} : { note }),
    ...(entry.kind === 'pairings' ? { members: membersOf(entry as Entry<'pairings'>) } : {}),
    ...(entry.kind === 'programs'
      ? { status: programStatuses.labels[programStatus((entry as Entry<'programs'>).data, asOf)] }
      : {}),
  };
}

function membersOf({ data: { mentors, mentees } }: Entry<'pairings'>): NonNullable<EntryRow['members']> {
  return { mentors: [...mentors], mentees: [...mentees] };
}

function noteOf(entry: Entry, content: Content, asOf: string): string | undefined {
  const { withdrawnOn, leftOn } = entry.data as { withdrawnOn?: string; leftOn?: string };
  if (withdrawnOn !== undefined && withdrawnOn <= asOf) return 'снято с публикации';
  if (leftOn !== undefined && leftOn <= asOf) return 'больше не участвует';
  if (entry.kind !== 'mentors' && entry.kind !== 'mentees') return undefined;
  const person = entry as Participant;
  const school = (content.school ?? placeholderSchool).data;
  if (fullName(person.data) === '') return 'без имени';
  return permits(person, 'name', 'site', school, asOf) ? undefined : 'нет согласия: имя не покажем';
}
