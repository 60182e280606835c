import { isCalendarDate } from '#model/calendar/calendar-date';
import { formatDate } from '#messages/format';
import { applyChanges } from '#register/apply-changes';
import { isInside } from '#register/is-inside';
import { buildTombstones } from '#section/withheld';
import { formatLimit } from '#withdrawal/limit';
import type { Mention } from '#withdrawal/mentions';
import { planWithdrawal } from '#withdrawal/plan-withdrawal';
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
    output.print(formatNothing(plan, on));
    return 0;
  }
  if (!dryRun) await applyChanges(plan.changes);
  output.print(dryRun ? 'Проба: ничего не изменено. Было бы сделано:' : 'Сделано:');
  for (const line of [...formatDone(plan, on), ...formatLeft(plan), ...formatNext(plan, id)])
    output.print(line);
  output.print(`\n${plan.protocol}`);
  output.print(dryRun ? 'Это была проба: ничего не изменено.' : `Протокол сохранён: ${plan.protocolFile}`);
  return 0;
}

function formatNothing({ person: { id }, because }: NothingToWithdraw, on: string): string {
  const why =
    because === 'withdrawn'
      ? 'согласие на распространение уже отозвано или закончилось'
      : 'согласия на распространение в записи нет';
  return `${id}: на ${formatDate(on)} ${why}. Ничего не изменено.`;
}

function formatDone(plan: WithdrawalPlan, on: string): string[] {
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
  const tombstones = buildTombstones(plan.after, on).filter(({ kind, id }) => codes.has(`${kind}/${id}`));
  const feed = tombstones.map(
    ({ kind, id }) => `  ${kind}/${id}: при следующей сборке в выгрузке появится отметка об удалении`,
  );
  const noFeed =
    '  Отметки об удалении в выгрузке не будет: записи там нет (черновик) или есть другое согласие.';
  return [...entries, ...photos, ...(feed.length === 0 ? [noFeed] : feed)];
}

function formatLeft({ mentions, uses }: WithdrawalPlan): string[] {
  return [
    '',
    mentions.length === 0
      ? 'Имени больше нет ни в одном файле содержания.'
      : 'Имя ещё есть здесь – уберите его вручную, затем npm run check:',
    ...mentions.map(formatMention),
    ...(uses.length === 0 ? [] : ['Ссылки по коду безвредны: там будет описание без имени.']),
    ...uses.map(formatMention),
  ];
}

function formatMention({ file, lines, where }: Mention): string {
  if (where === 'document') return `  ${file}: в тексте или свойствах документа – замените файл`;
  return where === 'name' ? `  ${file}: в имени файла – переименуйте` : `  ${file}: ${formatLines(lines)}`;
}

function formatLines(lines: readonly number[]): string {
  return `${lines.length === 1 ? 'строка' : 'строки'} ${lines.join(', ')}`;
}

function formatNext({ limit }: WithdrawalPlan, id: string): string[] {
  return [
    '',
    `Срок для всех, кому данные переданы: ${formatLimit(limit)}.`,
    'Дальше:',
    '  1. Уберите имя из файлов, названных выше, и проверьте: npm run check',
    '  2. Соберите раздел и замените его на сайте: npm run build',
    '  3. Сохраните изменения в git. Прежние версии файлов с именем остаются в истории git.',
    `  4. Уберите имя из истории в новой копии: npm run consent -- purge ${id} --clone ПАПКА`,
    '  5. Обновите копию закрытой папки: npm run private -- backup',
  ];
}
