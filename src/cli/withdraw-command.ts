import { isCalendarDate } from '#model/calendar/calendar-date';
import { formatDate } from '#messages/format';
import { showOnOneLine } from '#report/show-controls';
import { applyChanges } from '#register/apply-changes';
import { isInside } from '#register/is-inside';
import { placeholderSchool } from '#model/placeholder-school';
import { readContent } from '#entries/read-content';
import { buildTombstones } from '#section/withheld';
import { formatFeedMark } from '#withdrawal/feed-mark';
import { formatLimit } from '#withdrawal/limit';
import type { Mention } from '#withdrawal/mentions';
import { isNameInEntry, planWithdrawal } from '#withdrawal/plan-withdrawal';
import type { NothingToWithdraw, WithdrawalPlan } from '#withdrawal/plan-withdrawal';
import { labelOf } from '#withdrawal/protocol';
import { UsageError } from './arguments.ts';
import type { Options } from './arguments.ts';
import { formatCommand } from './next-command.ts';
import type { Output } from './output.ts';
import { requiredText } from './subcommand.ts';
import { today } from './today.ts';

/** Absolute paths of the two folders that a withdrawal changes. */
export interface Folders {
  content: string;
  private: string;
}

/**
 * `npm run consent -- withdraw`: everything is computed first, then written together.
 * @returns exit code: 0, also when there was nothing to do; 1 when another day is marked and nothing was done
 */
export async function withdraw(
  id: string,
  folders: Folders,
  options: Options,
  output: Output,
): Promise<number> {
  const on = requiredText(options, 'on', '--on 2026-11-20, день, когда получено требование');
  const isDay: boolean = isCalendarDate(on);
  if (!isDay) throw new UsageError(`Дата «${on}» не существует. Напишите её так: --on 2026-11-22`);
  if (isInside(folders.private, folders.content))
    throw new UsageError('Закрытая папка не может лежать в папке с содержанием: её опубликуют.');
  const content = await readContent(folders.content);
  const { demonstrationAsOf, timeZone } = (content.school ?? placeholderSchool).data;
  const asOf = demonstrationAsOf ?? today(timeZone);
  if (on > asOf)
    throw new UsageError(
      `День ${formatDate(on)} ещё не наступил: сегодня ${formatDate(asOf)}. Назовите день, когда получено требование. Ничего не изменено.`,
    );
  const dryRun = options['dry-run'] === true;
  const demand = { content, contentDir: folders.content, privateDir: folders.private, id, day: on, asOf };
  const plan = await planWithdrawal({ ...demand, marksOf: buildTombstones });
  const repeat = (day: string) => formatConsent(['withdraw', id, '--on', day], options);
  if ('because' in plan) {
    for (const line of formatNothing(plan, on, repeat)) output.print(line);
    return plan.because === 'otherDay' ? 1 : 0;
  }
  if (!dryRun) await applyChanges(plan.changes);
  output.print(dryRun ? 'Проба: ничего не изменено. Было бы сделано:' : 'Сделано:');
  const next = formatNext(plan, repeat(on), id, options);
  for (const line of [...formatDone(plan), ...formatLeft(plan), ...next]) output.print(line);
  output.print(`\n${plan.protocol}`);
  output.print(dryRun ? 'Это была проба: ничего не изменено.' : `Протокол сохранён: ${plan.protocolFile}`);
  return 0;
}

/** A command of `npm run consent` with the folders of this one. */
function formatConsent(args: readonly string[], options: Options): string {
  return formatCommand('consent', args, options, ['content', 'private']);
}

function formatNothing(
  { person, because, since, mentions }: NothingToWithdraw,
  on: string,
  repeat: (day: string) => string,
): string[] {
  const why = {
    withdrawn: `на ${formatDate(on)} согласие на распространение уже отозвано или закончилось`,
    otherDay: `отзыв уже отмечен на другой день, ${formatDate(since ?? on)}`,
    none: `на ${formatDate(on)} согласия на распространение в записи нет`,
  };
  const otherDay = [
    `Если верен тот день, повторите с ним: ${repeat(since ?? on)}`,
    `Если верен ${formatDate(on)}, замените вручную дату ${since ?? on} на ${on}: в согласиях записи (withdrawnOn: ${person.records.map(({ file }) => file).join(', ')}), в private/people.json (on) и в протоколе вместе со сроком. Потом повторите эту команду.`,
  ];
  const kept = isNameInEntry(person);
  return [
    `${person.id}: ${why[because]}. Ничего не изменено.`,
    ...(because === 'otherDay' ? otherDay : []),
    ...(since === undefined ? [] : formatPlaces(mentions, kept, kept)),
  ];
}

/**
 * @param mentions undefined when nobody knows the name
 * @param kept the name stays in the entry while there are any
 * @param isInEntry it stands there also without any
 */
function formatPlaces(mentions: readonly Mention[] | undefined, kept: boolean, isInEntry: boolean): string[] {
  if (mentions === undefined)
    return [
      'Имени под этим кодом нет ни в записи, ни в закрытом списке: стоит ли оно в файлах, неизвестно. Просмотрите их сами.',
    ];
  if (mentions.length > 0) return formatMentions(mentions, kept);
  return [
    isInEntry
      ? 'Имя стоит теперь только в самой записи: его уберёт команда с верным днём.'
      : 'Имени больше нет ни в одном файле содержания.',
  ];
}

/** @param kept the name stays in the entry until these places are mended */
function formatMentions(mentions: readonly Mention[], kept: boolean): string[] {
  return kept
    ? [
        'Имя пока оставлено в записи, потому что стоит ещё в:',
        ...mentions.map(formatMention),
        'Эти записи сборка скрывает; уберите имя и повторите команду.',
      ]
    : [
        'Имя стоит ещё здесь, а в записи его нет: сборка его не узнает. Уберите его сейчас, до сборки:',
        ...mentions.map(formatMention),
      ];
}

function formatDone(plan: WithdrawalPlan): string[] {
  const entries = plan.withdrawn.flatMap(({ entry, ended, fields }) => [
    ...(ended.length === 0 ? [] : [`  ${entry.file}: отмечен отзыв согласий – ${ended.length}`]),
    ...Object.keys(fields).map((name) => `  ${entry.file}: ${labelOf(entry, name)} – в закрытый список`),
  ]);
  const photos = plan.photos.map(({ file, copy, usedBy }) =>
    usedBy.length === 0
      ? `  ${file}: перенесён в закрытую папку, ${copy}`
      : `  ${file}: скопирован в ${copy}, но остаётся, потому что нужен: ${usedBy.join(', ')}`,
  );
  return [...entries, ...photos, ...plan.marks.map((mark) => `  ${formatFeedMark(mark)}`)];
}

function formatLeft({ person, isNamed, mentions, uses }: WithdrawalPlan): string[] {
  return [
    '',
    ...formatPlaces(isNamed ? mentions : undefined, isNameInEntry(person), false),
    ...(uses.length === 0 ? [] : ['Ссылки по коду безвредны: там будет описание без имени.']),
    ...uses.map(formatMention),
  ];
}

function formatMention({ file: path, lines, where }: Mention): string {
  const file = showOnOneLine(path);
  if (where === 'document') return `  ${file}: в тексте или свойствах документа – замените файл`;
  if (where === 'name') return `  ${file}: в имени файла – переименуйте`;
  return lines.length === 0
    ? `  ${file}: имя видно при чтении, хотя записано иначе`
    : `  ${file}: ${formatLines(lines)}`;
}

function formatLines(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'строка' : 'строки'} ${lines.join(', ')}`;
}

function formatNext(
  { limit, mentions }: WithdrawalPlan,
  repeat: string,
  id: string,
  options: Options,
): string[] {
  const build = formatCommand('build', [], options, ['content']);
  const steps = [
    `Соберите раздел и замените на сайте всю его прежнюю папку: ${build}`,
    ...(mentions.length === 0
      ? []
      : [`Уберите имя из файлов, названных выше, и повторите: ${repeat}`, 'Соберите раздел ещё раз']),
    'Сохраните изменения в git. Прежние версии файлов с именем остаются в истории git.',
    `Уберите имя из истории в новой копии: ${formatConsent(['purge', id, '--clone', 'ПАПКА'], options)}`,
    `Обновите копию закрытой папки: ${formatCommand('private', ['backup'], options, ['private'])}`,
  ];
  return [
    '',
    `Срок для всех, кому данные переданы: ${formatLimit(limit)}.`,
    'Дальше:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ];
}
