import { isCalendarDate } from '#model/calendar/calendar-date';
import { formatDate } from '#messages/format';
import { showOnOneLine } from '#report/show-controls';
import { applyChanges } from '#register/apply-changes';
import { isInside } from '#register/is-inside';
import { buildTombstones } from '#section/withheld';
import { formatLimit } from '#withdrawal/limit';
import type { Mention } from '#withdrawal/mentions';
import { isNameInEntry, planWithdrawal } from '#withdrawal/plan-withdrawal';
import type { NothingToWithdraw, WithdrawalPlan } from '#withdrawal/plan-withdrawal';
import { labelOf } from '#withdrawal/protocol';
import { UsageError } from './arguments.ts';
import type { Options } from './arguments.ts';
import type { Output } from './output.ts';
import { requiredText } from './subcommand.ts';

/** Absolute paths of the two folders that a withdrawal changes. */
export interface Folders {
  content: string;
  private: string;
}

/**
 * `npm run consent -- withdraw`: everything is computed first, then written together.
 * @returns exit code 0, also when there was nothing to do
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
  const dryRun = options['dry-run'] === true;
  const plan = await planWithdrawal(folders.content, folders.private, id, on);
  if ('because' in plan) {
    for (const line of formatNothing(plan, on)) output.print(line);
    return 0;
  }
  if (!dryRun) await applyChanges(plan.changes);
  output.print(dryRun ? 'Проба: ничего не изменено. Было бы сделано:' : 'Сделано:');
  for (const line of [...formatDone(plan), ...formatLeft(plan), ...formatNext(plan, id)]) output.print(line);
  output.print(`\n${plan.protocol}`);
  output.print(dryRun ? 'Это была проба: ничего не изменено.' : `Протокол сохранён: ${plan.protocolFile}`);
  return 0;
}

function formatNothing({ person, because, mentions = [] }: NothingToWithdraw, on: string): string[] {
  const why =
    because === 'withdrawn'
      ? 'согласие на распространение уже отозвано или закончилось'
      : 'согласия на распространение в записи нет';
  return [
    `${person.id}: на ${formatDate(on)} ${why}. Ничего не изменено.`,
    ...(mentions.length === 0 ? [] : formatMentions(mentions, isNameInEntry(person))),
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
  const codes = new Set(plan.withdrawn.map(({ entry }) => `${entry.kind}/${entry.id}`));
  const tombstones = buildTombstones(plan.after, plan.on).filter(({ kind, id }) =>
    codes.has(`${kind}/${id}`),
  );
  const feed = tombstones.map(
    ({ kind, id }) => `  ${kind}/${id}: при следующей сборке в выгрузке появится отметка об удалении`,
  );
  const noFeed =
    '  Отметки об удалении в выгрузке не будет: записи там нет (черновик) или есть другое согласие.';
  return [...entries, ...photos, ...(feed.length === 0 ? [noFeed] : feed)];
}

function formatLeft({ person, mentions, uses }: WithdrawalPlan): string[] {
  return [
    '',
    ...(mentions.length === 0
      ? ['Имени больше нет ни в одном файле содержания.']
      : formatMentions(mentions, isNameInEntry(person))),
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

function formatNext({ limit, mentions, on }: WithdrawalPlan, id: string): string[] {
  const build = 'Соберите раздел и замените его на сайте: npm run build';
  const repeat = `npm run consent -- withdraw ${id} --on ${on}`;
  const steps = [
    build,
    ...(mentions.length === 0
      ? []
      : [`Уберите имя из файлов, названных выше, и повторите: ${repeat}`, 'Соберите раздел ещё раз']),
    'Сохраните изменения в git. Прежние версии файлов с именем остаются в истории git.',
    `Уберите имя из истории в новой копии: npm run consent -- purge ${id} --clone ПАПКА`,
    'Обновите копию закрытой папки: npm run private -- backup',
  ];
  return [
    '',
    `Срок для всех, кому данные переданы: ${formatLimit(limit)}.`,
    'Дальше:',
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ];
}
