import { join } from 'node:path';
import { readFiles } from '#entries/read-files';
import type { RawFile } from '#entries/read-files';
import type { Content } from '#model/content';
import { placeholderSchool } from '#model/placeholder-school';
import { createNameScanner } from '#privacy/name-scanner';
import type { FileChange } from '#register/apply-changes';
import { parseRegister } from '#register/people';
import { readRegisterSource, registerFile } from '#register/private-folder';
import { Refusal } from '#register/refusal';
import { contentAfter, editFiles, isGoing } from './content-after.ts';
import { extendRegister } from './extend-register.ts';
import { feedMarks } from './feed-mark.ts';
import type { FeedMark, MarksOf } from './feed-mark.ts';
import { findPerson, namesOfPerson, peopleAround } from './find-person.ts';
import type { Person } from './find-person.ts';
import { findLimit } from './limit.ts';
import type { Limit } from './limit.ts';
import { freePath } from './free-path.ts';
import { findMentions, findUses } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { findPhoto } from './photo.ts';
import type { Photo } from './photo.ts';
import { formatProtocol } from './protocol.ts';
import { blankName, endConsents, otherDayOf, removePersonal, withdrawnSince } from './withdraw-entry.ts';
import type { WithdrawnEntry } from './withdraw-entry.ts';

/** Everything that a withdrawal will do, computed before the first byte is written. */
export interface WithdrawalPlan {
  person: Person;
  withdrawn: WithdrawnEntry[];
  photos: Photo[];
  /** Private files first: nothing leaves the content before it is kept. */
  changes: FileChange[];
  /** What the public feed will say of each entry. */
  marks: FeedMark[];
  /** Somebody knows the name, so that it could be looked for. */
  isNamed: boolean;
  /** While there are any, the name stays in the entries, so that the build knows whom to hide. */
  mentions: Mention[];
  uses: Mention[];
  /** Day of the withdrawal; of an earlier one that this run brings to its end. */
  on: string;
  limit: Limit;
  protocol: string;
  protocolFile: string;
}

/** Why nothing is done: no consent to distribution is in force, or its end is marked on another day already. */
export interface NothingToWithdraw {
  person: Person;
  because: 'withdrawn' | 'otherDay' | 'none';
  /** The day that is marked. */
  since?: string;
  /** What still names the person after an earlier withdrawal; undefined when nobody knows the name. */
  mentions?: Mention[] | undefined;
}

/** A demand to stop the distribution, and what is there on that day. */
export interface Demand {
  content: Content;
  /** Absolute path of the same content. */
  contentDir: string;
  privateDir: string;
  id: string;
  /** Calendar date on which the demand came. */
  day: string;
  /** Today's calendar date. */
  asOf: string;
  marksOf: MarksOf;
}

/** The name stands in an entry of the person: the build knows whom to hide. */
export function isNameInEntry({ records }: Person): boolean {
  return records.some(
    ({ data }) =>
      data.lastName !== undefined || data.firstName !== undefined || data.patronymic !== undefined,
  );
}

/**
 * Reads the files and the register and computes the withdrawal.
 * @throws Refusal when there is no such person, or a file cannot be read
 */
export async function planWithdrawal(demand: Demand): Promise<WithdrawalPlan | NothingToWithdraw> {
  const { content, contentDir, privateDir, id, day } = demand;
  const files = await readFiles(contentDir);
  const person = findPerson(content, id);
  const marked = person.records.map((entry) => endConsents(entry, sourceOf(files, entry.file), day));
  const isMarkedNow = marked.some(({ ended }) => ended.length > 0);
  const since =
    otherDayOf(person.records, day) ?? (isMarkedNow ? undefined : withdrawnSince(person.records, day));
  if (since === undefined && !isMarkedNow)
    return { person, because: hasWithdrawal(person) ? 'withdrawn' : 'none' };
  const on = since ?? day;
  const registerSource = await readRegisterSource(privateDir);
  const names = namesOfPerson(person, parseRegister(registerSource ?? '{}'));
  const own = new Set(person.records.map(({ file }) => file));
  const refs = new Set(names.map(({ ref }) => ref));
  const nameless = marked.map((entry) => removePersonal(entry, true));
  const photos = await Promise.all(
    photosOf(nameless, files).map(async (photo) => ({
      ...photo,
      copy: await freePath(privateDir, photo.copy, photo.bytes),
    })),
  );
  const blanked = nameless.map((entry) => ({ ...entry, source: blankName(entry.source) }));
  const filesBlanked = editFiles(files, blanked, photos);
  const mentions = findMentions(
    filesBlanked,
    contentAfter(content, filesBlanked, own),
    createNameScanner(peopleAround(names, content, on)),
    refs,
    own,
  );
  const isNamed = names.length > 0;
  const earlier = { person, mentions: isNamed ? mentions : undefined };
  if (since !== undefined && since !== day) return { ...earlier, because: 'otherDay', since };
  const withdrawn = mentions.length > 0 ? nameless : marked.map((entry) => removePersonal(entry, false));
  if (since !== undefined && withdrawn.every(({ fields }) => Object.keys(fields).length === 0)) {
    return { ...earlier, because: 'withdrawn', since };
  }
  const filesAfter = editFiles(files, withdrawn, photos);
  const limit = findLimit(on);
  const school = (content.school ?? placeholderSchool).data.fullName;
  const marks = feedMarks(contentAfter(content, filesAfter, own), own, demand.asOf, demand.marksOf);
  const facts = { school, name: names[0], on, limit, withdrawn, photos, mentions, marks };
  const protocol = formatProtocol(facts);
  const protocolPath = await freePath(privateDir, `protocols/${on}-${id}.txt`, Buffer.from(protocol));
  const protocolFile = join(privateDir, protocolPath);
  const text = (path: string, value: string) => ({ path, bytes: new Uint8Array(Buffer.from(value)) });
  return {
    person,
    withdrawn,
    photos,
    marks,
    isNamed,
    mentions,
    uses: findUses(
      filesAfter,
      own,
      person.records.map((entry) => entry.id),
    ),
    on,
    limit,
    protocol,
    protocolFile,
    changes: [
      text(join(privateDir, registerFile), extendRegister(registerSource, withdrawn, on)),
      ...photos.map(({ copy, bytes }) => ({ path: join(privateDir, copy), bytes })),
      text(protocolFile, protocol),
      ...withdrawn.map(({ entry, source }) => text(join(contentDir, entry.file), source)),
      ...photos.filter(isGoing).map(({ file }) => ({ path: join(contentDir, file), bytes: null })),
    ],
  };
}

function hasWithdrawal({ records }: Person): boolean {
  return records.some(({ data }) =>
    data.consents.some(({ kind, withdrawnOn }) => kind === 'distribution' && withdrawnOn !== undefined),
  );
}

/** The text with its byte order mark and its line ends. */
function sourceOf(files: readonly RawFile[], file: string): string {
  const bytes = files.find(({ path }) => path === file)?.bytes;
  if (bytes === undefined) throw new Refusal(`Запись изменили во время работы: ${file}. Повторите команду.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function photosOf(withdrawn: readonly WithdrawnEntry[], files: readonly RawFile[]): Photo[] {
  const own = new Set(withdrawn.map(({ entry }) => entry.file));
  return withdrawn.flatMap(({ entry, fields }) => {
    const { photo } = fields;
    const found = typeof photo === 'string' ? findPhoto(files, photo, entry.id, own) : undefined;
    return found === undefined ? [] : [found];
  });
}
