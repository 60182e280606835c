import { join, resolve } from 'node:path';
import type { ImportWish } from '#cms/server/import/make-plan';
import { Refusal as EditorRefusal } from '#cms/server/refusal';
import { placeholderSchool } from '#model/placeholder-school';
import { isInside } from '#register/is-inside';
import { plural } from '#messages/format';
import { describeRemark } from '#messages/import/describe';
import { readContent } from '#entries/read-content';
import type { ImportResult } from '../import/plan/plan.ts';
import { UsageError, text } from './arguments.ts';
import type { Options } from './arguments.ts';
import { requireFolder } from './check-content.ts';
import { projectRoot } from './default-options.ts';
import { applyImport, previewImport } from './import-apply.ts';
import type { ImportFolders } from './import-apply.ts';
import { importFile } from './import-file.ts';
import { formatTouched } from './import-findings.ts';
import { importHelp, parseMapping, parseNoun } from './import-options.ts';
import { formatDone, formatPlan, formatRefusals } from './import-report.ts';
import { formatCommand, quoteArgument } from './next-command.ts';
import { runCommand, terminal } from './output.ts';
import { orUsageError, parseSubcommand } from './subcommand.ts';
import { today } from './today.ts';

const names = ['content', 'private', 'as-of'];
const flags = ['apply', 'replace', 'draft'];

/** `npm run import`: a file that the school has becomes entries; without `--apply` only shown. */
await runCommand(async (args) => {
  const { verb, operands, options, repeated } = parseSubcommand(args, names, flags, 'map');
  if (options['help'] === true || verb === undefined) {
    terminal.print(importHelp);
    return options['help'] === true ? 0 : 2;
  }
  const noun = parseNoun(verb);
  const [file, ...more] = operands;
  if (file === undefined || more.length > 0)
    throw new UsageError(`Назовите один файл: npm run import -- ${noun} ФАЙЛ. Справка: --help`);
  const mapping = parseMapping(repeated);
  const folders = await foldersOf(options);
  const { school: card } = await readContent(folders.content);
  const school = (card ?? placeholderSchool).data;
  if (card === undefined && (noun === 'mentors' || noun === 'mentees'))
    throw new UsageError(
      'Сначала заполните карточку школы school.json: по ней решают, кого можно назвать на сайте.',
    );
  const asOf = text(options, 'as-of') ?? school.demonstrationAsOf ?? today(school.timeZone);
  const result = await importFile(resolve(file), { noun, mapping, asOf, school });
  if ('code' in result) {
    terminal.warn(describeRemark(result));
    return 1;
  }
  const refusals = formatRefusals(result.remarks);
  for (const line of refusals) terminal.warn(line);
  if (result.entries.length === 0) return refusals.length > 0 ? 1 : tellNothing(result);
  const wish = { asOf, replace: options['replace'] === true, draft: options['draft'] === true };
  const repeat = [noun, quoteArgument(file), ...repeated.flatMap((pair) => ['--map', quoteArgument(pair)])];
  return orUsageError(() =>
    options['apply'] === true
      ? carryOut(result, folders, wish)
      : show(result, folders, wish, formatCommand('import', [...repeat, ...chosen(options)], options, names)),
  );
});

async function foldersOf(options: Options): Promise<ImportFolders> {
  const content = resolve(text(options, 'content') ?? resolve(projectRoot, 'content'));
  await requireFolder(content);
  const hidden = resolve(text(options, 'private') ?? resolve(projectRoot, 'private'));
  if (isInside(hidden, content))
    throw new UsageError('Закрытая папка не может лежать в папке с содержанием: её опубликуют.');
  return { content, private: hidden, cache: join(projectRoot, '.cache', 'editor') };
}

function chosen(options: Options): string[] {
  return ['replace', 'draft'].filter((name) => options[name] === true).map((name) => `--${name}`);
}

function tellNothing({ rows }: ImportResult): number {
  terminal.warn(`В файле нет ни одной записи: прочитано строк – ${rows.total}. Ничего не изменено.`);
  return 1;
}

async function show(
  result: ImportResult,
  folders: ImportFolders,
  wish: ImportWish,
  repeat: string,
): Promise<number> {
  const plan = await previewImport(result, folders, wish);
  for (const line of formatPlan(plan, wish)) terminal.print(line);
  terminal.print('\nЭто была проба: ничего не изменено.');
  if (plan.entries.every(({ state }) => state === 'same'))
    terminal.print('Вносить нечего: в разделе уже всё это есть.');
  else terminal.print(`Чтобы внести: ${repeat}${repeat.includes(' -- ') ? '' : ' --'} --apply`);
  if (!wish.replace && plan.entries.some(({ conflicts }) => conflicts.length > 0))
    terminal.print('Где раздел и файл расходятся, останется как в разделе; взять из файла: --replace');
  return 0;
}

async function carryOut(result: ImportResult, folders: ImportFolders, wish: ImportWish): Promise<number> {
  const plan = await applyImport(result, folders, wish).catch((cause: unknown) => {
    throw cause instanceof EditorRefusal ? new UsageError(cause.message, { cause }) : cause;
  });
  const hidden = plan.entries.filter(
    ({ state, privateName }) => state !== 'held' && privateName !== undefined,
  );
  terminal.print('Сделано.');
  for (const line of formatDone(plan, wish)) terminal.print(line);
  if (hidden.length > 0)
    terminal.print(
      `Без имени в разделе: ${plural(hidden.length, 'человек', 'человека', 'человек')}; имена записаны в закрытый список ${join(folders.private, 'people.json')}. Обновите его копию: npm run private -- backup`,
    );
  const touched = plan.entries.filter(({ state }) => state !== 'same' && state !== 'held');
  if (touched.length > 0) terminal.print(`\n${await formatTouched(touched, folders, wish.asOf)}`);
  return 0;
}
