import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { exportFormats } from '#export/export-files';
import type { ExportFormat } from '#export/export-files';
import { formatFileSize } from '#messages/format-display';
import { UsageError, text } from './arguments.ts';
import { requireFolder } from './check-content.ts';
import { defaultOptions } from './default-options.ts';
import { exportPaper } from './export-paper.ts';
import { runCommand, terminal } from './output.ts';
import { parseSubcommand, requiredText } from './subcommand.ts';

const help = `npm run export -- roadmap КОД --out ФАЙЛ
npm run export -- program КОД --out ФАЙЛ
npm run export -- mentors --out ФАЙЛ
(и так же mentees, documents, events, programs)

Записывает дорожную карту, программу или список файлом, который правят и печатают: Word, Excel или CSV.
Дорожная карта – целиком, как в документе школы, с фамилиями: для подписи, не для сайта. Остальное – как в разделе: без имён тех, кто не дал согласия.

  --out ФАЙЛ             куда записать; вид файла – по окончанию: docx, xlsx, csv
  --format ВИД           вид файла, если окончание говорит другое: docx, xlsx или csv
  --content ПАПКА        папка с содержанием (по умолчанию content)
  --as-of ДАТА           по состоянию на дату ГГГГ-ММ-ДД
  --help                 эта справка`;

const names = ['out', 'format', 'content', 'as-of'];

/** `npm run export`: a paper of the section as a file for the school itself. */
await runCommand(async (args) => {
  const { verb, operands, options } = parseSubcommand(args, names, []);
  if (options['help'] === true || verb === undefined) {
    terminal.print(help);
    return options['help'] === true ? 0 : 2;
  }
  const out = resolve(requiredText(options, 'out', '--out karta.docx'));
  const format = text(options, 'format') ?? extname(out).slice(1).toLowerCase();
  if (!isFormat(format))
    throw new UsageError(`Вид файла «${format}» неизвестен. Можно: ${exportFormats.join(', ')}.`);
  const content = text(options, 'content');
  if (content !== undefined) await requireFolder(content);
  const { contentDir, asOf } = await defaultOptions({ content, asOf: text(options, 'as-of') }, terminal);
  const { bytes, hasNames } = await exportPaper(verb, operands, format, contentDir, asOf);
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, bytes);
  terminal.print(`Записано: ${out} (${formatFileSize(bytes.length)}).`);
  if (hasNames)
    terminal.print('Фамилии в файле – как в документе школы: он для подписи, на сайт его не выкладывайте.');
  return 0;
});

function isFormat(format: string): format is ExportFormat {
  return exportFormats.some((known) => known === format);
}
