import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readContent } from '#entries/read-content';
import type { Content } from '#model/content';
import { placeholderSchool } from '#model/placeholder-school';
import { createNameScanner } from '#privacy/name-scanner';
import { readRegister } from '#register/private-folder';
import { findPerson, namesInRegister, namesOfPerson, peopleAround } from '#withdrawal/find-person';
import { runGit } from '#withdrawal/history/git';
import { purgeHistory } from '#withdrawal/history/purge';
import type { Purged } from '#withdrawal/history/purge';
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
 * @returns exit code: 0 the name is gone, 1 something still holds it
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
  output.progress('Переписываю историю');
  const purged = await purgeHistory({
    from,
    working,
    clone,
    drop: drop.map((path) => path.replaceAll('\\', '/')),
    scanner: createNameScanner(peopleAround(names, content, asOf)),
    refs: new Set(names.map(({ ref }) => ref)),
    photos: await photosToGo(person?.records.map((entry) => entry.id) ?? [id], register, folders.content),
  });
  output.progress('');
  for (const line of formatPurged(purged, clone, id)) output.print(line);
  return purged.remainders.length === 0 ? 0 : 1;
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

function formatPurged({ examined, remainders, changed }: Purged, clone: string, id: string): string[] {
  const files = [
    ...new Set(
      remainders.flatMap(({ type, id: object, paths }) =>
        paths.length === 0 ? [`${type} ${object}`] : paths,
      ),
    ),
  ];
  const result =
    remainders.length === 0
      ? [`Проверено объектов: ${examined}. Имени нет ни в одном.`]
      : [
          `Проверено объектов: ${examined}. Имя осталось внутри файлов, которые нельзя исправить по частям:`,
          ...files.map((path) => `  ${path}`),
          `Удалите копию и повторите, убрав эти файлы целиком: purge ${id} --clone ПАПКА ${files.map((path) => `--drop "${path}"`).join(' ')}`,
        ];
  const last =
    changed.length === 0
      ? []
      : ['В последней версии изменены файлы – просмотрите их:', ...changed.map((path) => `  ${path}`)];
  return [
    `Новая копия: ${clone}`,
    ...result,
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
