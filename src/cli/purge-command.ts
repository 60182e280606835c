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
import { showOnOneLine } from '#report/show-controls';
import { runGit } from '#withdrawal/history/git';
import { purgeHistory } from '#withdrawal/history/purge';
import type { Purged } from '#withdrawal/history/purge';
import type { Remainder } from '#withdrawal/history/verify-objects';
import type { Register } from '#register/people';
import { UsageError, text } from './arguments.ts';
import type { Options } from './arguments.ts';
import type { Output } from './output.ts';
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
    throw new UsageError(`Имя ещё стоит в записи. Сначала: npm run consent -- withdraw ${id} --on ДАТА`);
  const working = await findWorking(folders.content);
  const from = await sourceOf(text(options, 'from'), working);
  if (from === undefined)
    throw new UsageError('Папка с содержанием не в хранилище git. Назовите хранилище: --from ХРАНИЛИЩЕ');
  if (from === working) await requireCommitted(working);
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
  for (const line of formatPurged(purged, findable, clone, id)) output.print(line);
  return findable && purged.remainders.length + purged.unread.length === 0 ? 0 : 1;
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

async function findWorking(contentDir: string): Promise<string | undefined> {
  const root = await runGit(contentDir, ['rev-parse', '--show-toplevel'], 'хранилище').catch(() => undefined);
  return root === undefined ? undefined : resolve(root.toString().trim());
}

async function requireCommitted(working: string): Promise<void> {
  const status = await runGit(working, ['status', '--porcelain', '--untracked-files=no'], 'состояние');
  if (status.length > 0)
    throw new UsageError('В хранилище есть несохранённые изменения. Сохраните их (git commit) и повторите.');
}

/** Photographs that the withdrawal took away and nobody else needs. */
async function photosToGo(ids: readonly string[], register: Register, contentDir: string): Promise<string[]> {
  const withdrawals = ids.flatMap((id) => register.people[id]?.withdrawals ?? []);
  const photos = withdrawals.flatMap(({ fields: { photo } }) => (typeof photo === 'string' ? [photo] : []));
  const present = await Promise.all(photos.map((photo) => exists(join(contentDir, 'files', photo))));
  return photos.filter((_, index) => present[index] === false);
}

/** Paths of the objects; of one without a path, what it is. */
function pathsOf(objects: readonly Remainder[]): string[] {
  const paths = objects.flatMap(({ type, id, paths: known }) =>
    known.length === 0 ? [`${type} ${id}`] : known,
  );
  return [...new Set(paths)].sort();
}

function formatResult({ examined, remainders, unread }: Purged, findable: boolean, id: string): string[] {
  const [named, closed] = [pathsOf(remainders), pathsOf(unread)];
  const isClean = findable && named.length + closed.length === 0;
  const drop = [...named, ...closed].map((path) => `--drop "${showOnOneLine(path)}"`).join(' ');
  return [
    `Проверено объектов: ${examined - unread.length}.${isClean ? ' Имени нет ни в одном.' : ''}`,
    ...(findable
      ? []
      : [
          'Подтвердить, что имени в истории нет, нельзя: в тексте его не отличить от других. Просмотрите её сами.',
        ]),
    ...(named.length === 0 ? [] : ['Имя осталось внутри файлов, которые нельзя исправить по частям:']),
    ...named.map((path) => `  ${showOnOneLine(path)}`),
    ...(closed.length === 0 ? [] : ['Не проверено (под паролем, повреждено или неизвестный вид файла):']),
    ...closed.map((path) => `  ${showOnOneLine(path)}`),
    ...(drop === ''
      ? []
      : [`Удалите копию и повторите, убрав эти файлы целиком: purge ${id} --clone ПАПКА ${drop}`]),
  ];
}

function formatPurged(purged: Purged, findable: boolean, clone: string, id: string): string[] {
  const { changed } = purged;
  const last =
    changed.length === 0
      ? []
      : [
          'В последней версии изменены файлы – просмотрите их:',
          ...changed.map((path) => `  ${showOnOneLine(path)}`),
        ];
  return [
    `Новая копия: ${clone}`,
    ...formatResult(purged, findable, id),
    ...last,
    '',
    'Дальше (рабочее хранилище не тронуто):',
    `  1. Замените историю на сервере: git -C "${clone}" push --force --all АДРЕС`,
    `     и метки: git -C "${clone}" push --force --tags АДРЕС`,
    '     Лишние старые ветки и метки на сервере удалите сами.',
    '  2. Все прежние копии у сотрудников удалите и возьмите новую: старая вернёт имя обратно.',
    '  3. Попросите службу хостинга удалить сохранённые у неё версии и запросы на слияние.',
    '  4. Удалите прежние сборки раздела и резервные копии сайта с именем.',
  ];
}
