import type { Entry } from '#model/content';
import { refOf } from '../rule.ts';
import type { EntryRef, RuleContext } from '../rule.ts';

/** Something published that is marked as telling of results: a whole entry or one of its files. */
export interface ResultClaim {
  at: EntryRef;
  title: string;
  /** Where it is marked, or, of an entry, where its programmes are named. */
  field: string;
  /** Name of the marked file; undefined when the whole entry is meant. */
  file?: string;
  /** Programmes that the entry names, with the field of each. */
  programs: { id: string; field: string }[];
  publishedOn?: string;
}

type Marked = Entry<'news' | 'events' | 'documents' | 'reports' | 'materials' | 'roadmaps'>;

/** All marked entries and files outside of programmes and cases, in the order of kinds and files. */
export function resultClaims(context: RuleContext): ResultClaim[] {
  const entries: Marked[] = [
    ...context.all('news'),
    ...context.all('events'),
    ...context.all('documents'),
    ...context.all('reports'),
    ...context.all('materials'),
    ...context.all('roadmaps'),
  ];
  return entries.flatMap((entry) => claimsOf(entry));
}

/** An entry that is marked as a whole covers its files. */
function claimsOf(entry: Marked): ResultClaim[] {
  const { data } = entry;
  const isOne = 'documentType' in data;
  const programs = isOne
    ? [data.program].filter((id) => id !== undefined).map((id) => ({ id, field: 'program' }))
    : 'programs' in data
      ? data.programs.map((id, index) => ({ id, field: `programs.${index}` }))
      : [];
  const publishedOn = 'isResult' in data && 'publishedOn' in data ? data.publishedOn : undefined;
  const common = {
    at: refOf(entry),
    title: data.title,
    programs,
    ...(publishedOn === undefined ? {} : { publishedOn }),
  };
  if ('isResult' in data && data.isResult) return [{ ...common, field: isOne ? 'program' : 'programs' }];
  return filesOf(data).map(({ field, file }) => ({ ...common, field, file }));
}

function filesOf(data: Marked['data']): { field: string; file: string }[] {
  const files = data.files.map((value, index) => ({ value, field: `files.${index}` }));
  const annexes = 'annexes' in data ? data.annexes : [];
  const ofAnnexes = annexes.map(({ file }, index) => ({ value: file, field: `annexes.${index}.file` }));
  return [...files, ...ofAnnexes].flatMap(({ value, field }) =>
    value?.isResult ? [{ field, file: value.title ?? value.file }] : [],
  );
}
