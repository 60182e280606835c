import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readContent } from '#entries/read-content';
import type { Content } from '#model/content';
import { placeholderSchool } from '#model/placeholder-school';
import { createNameScanner } from '#privacy/name-scanner';
import { readRegister } from '#register/private-folder';
import {
  findPerson,
  isFindable,
  namesInRegister,
  namesOfPerson,
  peopleAround,
} from '#withdrawal/find-person';
import { GitMissing, runGit } from '#withdrawal/history/git';
import { purgeHistory } from '#withdrawal/history/purge';
import type { Register } from '#register/people';
import { UsageError, text } from './arguments.ts';
import type { Options } from './arguments.ts';
import { formatCommand } from './next-command.ts';
import type { Output } from './output.ts';
import { formatPurged } from './purge-report.ts';
import { requiredText } from './subcommand.ts';
import { today } from './today.ts';
import type { Folders } from './withdraw-command.ts';

/**
 * `npm run consent -- purge`: a copy of the repository without the name in its history.
 * @param drop paths of the repository that go as a whole
 * @returns exit code: 0 the name is gone; 1 something still holds it, or nobody can say that nothing does
 */
export async function purge(
  id: string,
  folders: Folders,
  options: Options,
  drop: readonly string[],
  output: Output,
): Promise<number> {
  const clone = resolve(requiredText(options, 'clone', '--clone ПАПКА, новая папка для копии'));
  const content = await readContent(folders.content);
  const register = await readRegister(folders.private);
  const person = hasEntry(content, id, register) ? findPerson(content, id) : undefined;
  const names =
    person === undefined ? namesInRegister(id, register, `private/${id}`) : namesOfPerson(person, register);
  if (names.length === 0)
    throw new UsageError(`Имени под кодом ${id} нет ни в записи, ни в закрытом списке.`);
  if (person?.records.some(({ data }) => data.lastName !== undefined || data.firstName !== undefined))
    throw new UsageError(
      `Имя ещё стоит в записи. Сначала: ${formatCommand('consent', ['withdraw', id, '--on', 'ДАТА'], options, ['content', 'private'])}`,
    );
  const working = await findWorking(folders.content);
  const from = await sourceOf(text(options, 'from'), working);
  if (from === undefined)
    throw new UsageError('Папка с содержанием не в хранилище git. Назовите хранилище: --from ХРАНИЛИЩЕ');
  if (from === working) await requireCommitted(working, folders.content);
  const asOf = today((content.school ?? placeholderSchool).data.timeZone);
  const scanner = createNameScanner(peopleAround(names, content, asOf));
  output.progress('Переписываю историю');
  const purged = await purgeHistory({
    from,
    working,
    clone,
    drop: drop.map((path) => path.replaceAll('\\', '/')),
    scanner,
    refs: new Set(names.map(({ ref }) => ref)),
    photos: await photosToGo(person?.records.map((entry) => entry.id) ?? [id], register, folders.content),
  });
  output.progress('');
  const findable = isFindable(scanner, names);
  const isClean = findable && purged.remainders.length + purged.unread.length === 0;
  for (const line of formatPurged(purged, { id, clone, findable, isClean, options, drop }))
    output.print(line);
  return isClean ? 0 : 1;
}

/** An entry that was deleted since leaves the register to tell the name. */
function hasEntry({ entries, broken }: Content, id: string, register: Register): boolean {
  const all = [...entries.mentors, ...entries.mentees, ...broken];
  return register.people[id] === undefined || all.some((entry) => entry.id === id);
}

/** A folder becomes an absolute path; an address stays. */
async function sourceOf(given: string | undefined, working: string | undefined): Promise<string | undefined> {
  if (given === undefined) return working;
  return (await exists(resolve(given))) ? resolve(given) : given;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** @throws Refusal when there is no git to ask */
async function findWorking(contentDir: string): Promise<string | undefined> {
  const root = await runGit(contentDir, ['rev-parse', '--show-toplevel'], 'хранилище').catch(
    (error: unknown) => {
      if (error instanceof GitMissing) throw error;
      return undefined;
    },
  );
  return root === undefined ? undefined : resolve(root.toString().trim());
}

/** The history must hold the content as it is, or it would be lost with the old copy. */
async function requireCommitted(working: string, contentDir: string): Promise<void> {
  const tracked = await runGit(contentDir, ['ls-files', '-z', '--', '.'], 'содержание');
  if (tracked.length === 0)
    throw new UsageError(
      `Папка с содержанием ${contentDir} не в хранилище git: сначала git add и git commit. Если она указана в .gitignore, уберите её оттуда.`,
    );
  const changes = await runGit(working, ['status', '--porcelain', '--untracked-files=no'], 'состояние');
  const added = await runGit(contentDir, ['status', '--porcelain', '--', '.'], 'состояние');
  if (changes.length + added.length > 0)
    throw new UsageError(
      'В хранилище есть несохранённые изменения. Сохраните их (git add, git commit) и повторите.',
    );
}

/** Photographs that the withdrawal took away and nobody else needs. */
async function photosToGo(ids: readonly string[], register: Register, contentDir: string): Promise<string[]> {
  const withdrawals = ids.flatMap((id) => register.people[id]?.withdrawals ?? []);
  const photos = withdrawals.flatMap(({ fields: { photo } }) => (typeof photo === 'string' ? [photo] : []));
  const present = await Promise.all(photos.map((photo) => exists(join(contentDir, 'files', photo))));
  return photos.filter((_, index) => present[index] === false);
}
