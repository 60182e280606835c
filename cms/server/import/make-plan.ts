import { randomInt } from 'node:crypto';
import type { Content, PersonName } from '#model/content';
import { placeholderSchool } from '#model/placeholder-school';
import { knownPeople } from '#privacy/known-people';
import { createNameScanner } from '#privacy/name-scanner';
import { createPersonalDataSearch } from '#privacy/personal-data';
import { createStrangerTest } from '#privacy/unknown-names';
import { EntryFileError } from '../../entry-file/entry-file-error.ts';
import { readEntryFile, writeEntryFile } from '../../entry-file/entry-file.ts';
import { fileNameOf, newId } from '../../entry-file/slug.ts';
import { withEntryTexts } from '../store/snapshot.ts';
import type { Snapshot } from '../store/snapshot.ts';
import { holdPrivateCells } from './private-cells.ts';
import type { ExistingEntry, PlanContext } from '../../../src/import/plan/context.ts';
import { keepNamesOut } from '../../../src/import/plan/keep-names-out.ts';
import { planImport } from '../../../src/import/plan/plan-import.ts';
import type {
  ImportPlan,
  ImportResult,
  Json,
  PlannedEntry,
  PrivateName,
} from '../../../src/import/plan/plan.ts';

/** How a plan is carried out. */
export interface ImportWish {
  asOf: string;
  /** Where both say something, the file is right. */
  replace: boolean;
  /** New entries are drafts. */
  draft: boolean;
  /** At least 0, below 1; not guessable. */
  random?: () => number;
}

/** Names that only the private register has, by the id of the entry. */
export type PrivateNames = NonNullable<Content['privateNames']>;

/** Compares what was understood with the section, and keeps out of it names that may not be shown. */
export function makePlan(
  result: ImportResult,
  snapshot: Snapshot,
  names: PrivateNames,
  wish: ImportWish,
): ImportPlan {
  return withholdNames(planImport(result, contextOf(snapshot, names, wish)), snapshot, names, wish);
}

/** Keeps names out of a plan that may not be shown when it is carried out. */
export function withholdNames(
  plan: ImportPlan,
  snapshot: Snapshot,
  names: PrivateNames,
  wish: Omit<ImportWish, 'random'>,
): ImportPlan {
  const after = withEntryTexts(snapshot, textsOf(plan, snapshot, wish)).content;
  const privateNames = namesAfter(plan, names);
  const people = knownPeople({ ...after, privateNames }, wish.asOf);
  const scanner = createNameScanner(people);
  const isStranger = createStrangerTest(people);
  const { phone, email, inn, ogrn } = (after.school ?? placeholderSchool).data;
  const findData = createPersonalDataSearch([phone, email, inn, ogrn].filter((value) => value !== undefined));
  const namesSomebody = (text: string) => scanner.find(text).length > 0 || isStranger(text);
  const dataIn = (text: string) => findData(text).map(({ kind }) => kind);
  return keepNamesOut(holdPrivateCells(plan, { namesSomebody, dataIn }), {
    namesSomebody,
    // Where an event is, is an address and no secret.
    holdsPersonalData: (text) => findData(text).some(({ kind }) => kind !== 'address'),
  });
}

/** Names of the private register when the plan is carried out. */
function namesAfter(plan: ImportPlan, names: PrivateNames): PrivateNames {
  const fresh = plan.entries.flatMap(({ id, privateName }) =>
    privateName ? [[id, privateName] as const] : [],
  );
  return new Map([...names, ...fresh]);
}

/** The new texts of entries that a plan changes, by path from the content folder. */
export function textsOf(
  plan: ImportPlan,
  snapshot: Snapshot,
  wish: Pick<ImportWish, 'replace' | 'draft'>,
): Map<string, string> {
  return new Map(
    plan.entries.flatMap((entry): [string, string][] => {
      if (!isWritten(entry, wish)) return [];
      const original = snapshot.files.get(entry.path)?.bytes?.toString('utf8');
      return [[entry.path, textOf(entry, original, wish)]];
    }),
  );
}

/** A conflict alone changes nothing unless the file is right. */
export function isWritten(
  { state, additions }: PlannedEntry,
  { replace }: Pick<ImportWish, 'replace'>,
): boolean {
  if (state === 'conflicting') return replace || additions.length > 0;
  return state === 'new' || (state === 'changed' && additions.length > 0);
}

/** The name of this person goes into the private register. */
export function isTold({ state, privateName }: PlannedEntry): boolean {
  return state !== 'held' && privateName !== undefined;
}

function textOf(
  { kind, state, kept, replaced, body }: PlannedEntry,
  original: string | undefined,
  { replace, draft }: Pick<ImportWish, 'replace' | 'draft'>,
): string {
  const data = replace ? replaced : kept;
  const isNew = state === 'new';
  const text = original === undefined ? body : readEntryFile(kind, original)['body'];
  return writeEntryFile(kind, original, {
    ...data,
    ...(isNew && draft ? { draft: true } : {}),
    ...(text === undefined ? {} : { body: text }),
  });
}

function contextOf(snapshot: Snapshot, names: PrivateNames, { asOf, random }: ImportWish): PlanContext {
  const next = random ?? (() => randomInt(2 ** 32) / 2 ** 32);
  return {
    entries: existingEntries(snapshot),
    paths: new Set(snapshot.files.keys()),
    register: new Map([...names].map(([id, name]) => [id, nameOnly(name)])),
    school: (snapshot.content.school ?? placeholderSchool).data,
    asOf,
    naming: { newId: (kind, taken, data) => newId(kind, taken, next, data), fileNameOf },
  };
}

function nameOnly({ lastName, firstName, patronymic }: PersonName): PrivateName {
  return {
    ...(lastName === undefined ? {} : { lastName }),
    ...(firstName === undefined ? {} : { firstName }),
    ...(patronymic === undefined ? {} : { patronymic }),
  };
}

/** Entries as their files have them, broken ones too as far as their text can be read. */
function existingEntries({ files }: Snapshot): ExistingEntry[] {
  return [...files].flatMap(([path, { piece, bytes }]): ExistingEntry[] => {
    if (piece.role !== 'entry' || piece.kind === 'school' || bytes === undefined) return [];
    try {
      const fields = Object.entries(readEntryFile(piece.kind, bytes.toString('utf8')));
      const data = Object.fromEntries(fields.filter(([key]) => key !== 'body')) as Record<string, Json>;
      const { id } = data;
      return typeof id === 'string' ? [{ kind: piece.kind, id, path, data }] : [];
    } catch (error) {
      if (error instanceof EntryFileError) return [];
      throw error;
    }
  });
}
