import { showOnOneLine } from '#report/show-controls';
import type { Purged } from '#withdrawal/history/purge';
import type { Remainder } from '#withdrawal/history/verify-objects';
import { text } from './arguments.ts';
import type { Options } from './arguments.ts';
import { formatCommand, quoteArgument } from './next-command.ts';

/** What was asked for, and how it ended. */
export interface PurgeRun {
  id: string;
  /** Absolute path of the new copy. */
  clone: string;
  /** The scanner can tell the name from others. */
  findable: boolean;
  /** Nothing holds the name, and everything could be read. */
  isClean: boolean;
  options: Options;
  drop: readonly string[];
}

/** Lines for the user: what was found, and the next steps; how to replace the history only when the copy is clean. */
export function formatPurged(purged: Purged, run: PurgeRun): string[] {
  const { changed, examined, unread } = purged;
  const last = changed.length === 0 ? [] : ['В последней версии изменены файлы – просмотрите их:'];
  return [
    `Новая копия: ${run.clone}`,
    `Проверено объектов: ${examined - unread.length}.${run.isClean ? ' Имени нет ни в одном.' : ''}`,
    ...(run.isClean ? [] : formatUnclean(purged, run)),
    ...last,
    ...changed.map((path) => `  ${showOnOneLine(path)}`),
    ...(run.isClean ? formatSteps(run) : []),
  ];
}

function formatUnclean({ remainders, unread }: Purged, run: PurgeRun): string[] {
  const [named, closed] = [namesOf(remainders), namesOf(unread)];
  const paths = [...remainders, ...unread].flatMap(({ paths: known }) => known);
  const unfindable = 'Подтвердить, что имени в истории нет, нельзя: в тексте его не отличить от других.';
  return [
    ...(run.findable ? [] : [unfindable]),
    ...(named.length === 0 ? [] : ['Имя осталось внутри файлов, которые нельзя исправить по частям:']),
    ...named.map((path) => `  ${showOnOneLine(path)}`),
    ...(closed.length === 0 ? [] : ['Не проверено (под паролем, повреждено или неизвестный вид файла):']),
    ...closed.map((path) => `  ${showOnOneLine(path)}`),
    'Историю на сервере этой копией пока не заменяйте.',
    ...(paths.length === 0
      ? []
      : [`Удалите копию и повторите, убрав эти файлы целиком: ${repeat(paths, run)}`]),
    ...(named.length > 0
      ? []
      : [
          'Или просмотрите непроверенное сами. Если имени там нет – шаги в docs/editors/otzyv.md, «История git».',
        ]),
  ];
}

function repeat(paths: readonly string[], { id, options, drop }: PurgeRun): string {
  const from = text(options, 'from');
  const all = [...new Set([...drop, ...paths])].sort();
  const args = [
    ...['purge', id, '--clone', quoteArgument(text(options, 'clone') ?? 'ПАПКА')],
    ...(from === undefined ? [] : ['--from', quoteArgument(from)]),
    ...all.map((path) => `--drop "${showOnOneLine(path)}"`),
  ];
  return formatCommand('consent', args, options, ['content', 'private']);
}

/** Paths of the objects; of one without a path, what it is. */
function namesOf(objects: readonly Remainder[]): string[] {
  const names = objects.flatMap(({ type, id, paths }) => (paths.length === 0 ? [`${type} ${id}`] : paths));
  return [...new Set(names)].sort();
}

function formatSteps({ clone, options }: PurgeRun): string[] {
  const backup = formatCommand('private', ['backup', '--to', 'ФАЙЛ'], options, ['private']);
  return [
    '',
    'Дальше (рабочее хранилище не тронуто):',
    `  1. Замените историю на сервере: git -C "${clone}" push --force --all АДРЕС`,
    `     и метки: git -C "${clone}" push --force --tags АДРЕС`,
    '     Лишние старые ветки и метки на сервере удалите сами.',
    '  2. В новой копии нет закрытой папки private и всего, чего нет в git. Сначала сделайте её резервную копию',
    `     вне прежних папок: ${backup}`,
    '     и перенесите в новую копию закрытую папку и остальные нужные файлы.',
    '  3. Только потом все прежние копии у сотрудников удалите и возьмите новую: старая вернёт имя обратно.',
    '  4. Попросите службу хостинга удалить сохранённые у неё версии и запросы на слияние.',
    '  5. Удалите прежние сборки раздела и резервные копии сайта с именем.',
  ];
}
