/**
 * `npm run bench`: what `check` and `build` cost beside the floor, on generated content of several sizes; with
 * `--editor`, how soon the editor answers beside stock Decap; with `--images`, what images for sharing cost; with
 * `--lighthouse`, what Lighthouse says of the pages; with `--weight`, what they weigh beside Starlight and Hugo;
 * with `--search`, how soon the search answers on a slow phone; with `--import`, what is understood of the roadmaps
 * in a folder.
 * Reported, never asserted.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { UsageError, parseOptions, text } from '#cli/arguments';
import { runCommand, terminal } from '#cli/output';
import { formatEditors } from './editor/format-editors.ts';
import { measureEditors } from './editor/measure-editors.ts';
import { generateContent } from './generate.ts';
import { formatImages } from './images/format-images.ts';
import { measureImages } from './images/measure-images.ts';
import { formatImports } from './import/format-import.ts';
import { measureImports } from './import/measure-import.ts';
import { formatLighthouse } from './lighthouse/format-lighthouse.ts';
import { measureLighthouse } from './lighthouse/measure-lighthouse.ts';
import { formatTable } from './measure/format-table.ts';
import type { Round } from './measure/round.ts';
import { runRound } from './measure/round.ts';
import type { SizeSummary } from './measure/summary.ts';
import { summarise } from './measure/summary.ts';
import { formatSearch } from './search/format-search.ts';
import { measureSearch } from './search/measure-search.ts';
import { formatWeights } from './weight/format-weights.ts';
import { measureWeights } from './weight/measure-weights.ts';

const help = `npm run bench -- [параметры]

  --sizes   число записей через запятую, каждое не меньше 50 (по умолчанию 100,1000,5000)
  --runs    прогонов каждого размера (по умолчанию 3)
  --limit   предел одной команды в секундах (по умолчанию 600)
  --json    файл, куда записать все измерения
  --editor  измерить редактор рядом с обычным Decap: 3 000 записей, из них 1 200 наставников
  --images  измерить картинки для соцсетей: столько страниц, сколько дано в --sizes
  --lighthouse  оценки Lighthouse главных страниц демонстрационной школы
  --search  ответ поиска на медленном телефоне: столько записей, сколько дано в --sizes
  --weight  вес страниц и время сборки рядом со Starlight и Hugo на тех же текстах;
            ставит их пакеты во временную папку; без программы hugo – только Starlight
  --import  папка с дорожными картами в виде текста (.txt): LibreOffice делает из них Word, Excel, OpenDocument
            и HTML, импорт читает; сколько строк и полей понято без человека`;

const notes =
  'Процессор – пользовательское и системное время; на Linux вместе с дочерними процессами (Pagefind), ' +
  'в других системах без них. Память Pagefind – наибольший пик одного дочернего процесса, только на Linux.';

await runCommand(async (args) => {
  const options = parseOptions(
    args,
    ['sizes', 'runs', 'limit', 'json', 'import'],
    ['editor', 'images', 'lighthouse', 'search', 'weight'],
  );
  if (options['help'] === true) {
    terminal.print(help);
    return 0;
  }
  const sizes = (text(options, 'sizes') ?? '100,1000,5000').split(',').map((size) => positive('sizes', size));
  const runs = positive('runs', text(options, 'runs') ?? '3');
  if (options['editor'] === true)
    return report(
      formatEditors,
      await measureEditors({ entries: 3000, mentors: 1200 }, runs, warn),
      text(options, 'json'),
    );
  if (options['lighthouse'] === true)
    return report(formatLighthouse, await measureLighthouse(runs, warn), text(options, 'json'));
  if (options['search'] === true)
    return report(formatSearch, await measureSearch(sizes, runs, warn), text(options, 'json'));
  const importFolder = text(options, 'import');
  if (importFolder !== undefined)
    return report(formatImports, await measureImports(importFolder, warn), text(options, 'json'));
  if (options['weight'] === true)
    return report(formatWeights, await measureWeights(runs, warn), text(options, 'json'));
  if (options['images'] === true)
    return report(formatImages, await measureImages(sizes), text(options, 'json'));
  const limitSeconds = positive('limit', text(options, 'limit') ?? '600');
  terminal.print(`${describeMachine()}\n\n${notes}\n`);
  const done: SizeSummary[] = [];
  try {
    for (const entries of sizes) {
      const summary = await measureSize(entries, runs, limitSeconds);
      terminal.print(formatTable(summary));
      done.push(summary);
    }
  } finally {
    const file = text(options, 'json');
    const measured = { machine: describeMachine(), sizes: done };
    if (file !== undefined) await writeFile(file, `${JSON.stringify(measured, null, 2)}\n`);
  }
  return 0;
});

function warn(step: string): void {
  terminal.warn(step);
}

/** Prints what was measured and writes it to the file, if one was named. */
async function report<T>(
  format: (measured: T) => string,
  measured: T,
  file: string | undefined,
): Promise<number> {
  terminal.print(`${describeMachine()}\n\n${format(measured)}`);
  if (file !== undefined) await writeFile(file, `${JSON.stringify(measured, null, 2)}\n`);
  return 0;
}

async function measureSize(entries: number, runs: number, limitSeconds: number): Promise<SizeSummary> {
  const workDir = await mkdtemp(join(tmpdir(), 'nastavnichestvo-bench-'));
  try {
    const contentDir = join(workDir, 'content');
    const files = await generateContent(contentDir, entries);
    const changedFile = files.find((path) => path.startsWith('programs/'));
    if (changedFile === undefined) throw new Error('the content has no programme');
    const rounds: Round[] = [];
    for (let index = 0; index < runs; index += 1) {
      terminal.warn(`Записей: ${entries}, прогон ${index + 1} из ${runs}`);
      const outDir = join(workDir, `out-${index}`);
      rounds.push(await runRound({ contentDir, outDir, changedFile, limitSeconds }));
    }
    return summarise(entries, rounds);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

function positive(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new UsageError(`--${name}: нужно целое число от 1, не «${value}»`);
  return number;
}

function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${process.platform} ${process.arch}, ядер: ${availableParallelism()}, память: ${memory} ГБ`;
}
