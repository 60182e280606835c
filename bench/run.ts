/**
 * `npm run bench`: what `check` and `build` cost beside the floor, on generated content of several sizes. Reported,
 * never asserted.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generateContent } from './generate.ts';
import { formatTable } from './measure/format-table.ts';
import type { Round } from './measure/round.ts';
import { runRound } from './measure/round.ts';
import type { SizeSummary } from './measure/summary.ts';
import { summarise } from './measure/summary.ts';

const help = `npm run bench -- [параметры]

  --sizes   число записей через запятую, каждое не меньше 50 (по умолчанию 100,1000,5000)
  --runs    прогонов каждого размера (по умолчанию 3)
  --limit   предел одной команды в секундах (по умолчанию 600)
  --json    файл, куда записать все измерения
`;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000,5000' },
    runs: { type: 'string', default: '3' },
    limit: { type: 'string', default: '600' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) process.stdout.write(help);
else await measureAll();

async function measureAll(): Promise<void> {
  const sizes = values.sizes.split(',').map((size) => positive('sizes', size));
  const runs = positive('runs', values.runs);
  const limitSeconds = positive('limit', values.limit);
  const done: SizeSummary[] = [];
  process.stdout.write(`${describeMachine()}\n\n`);
  try {
    for (const entries of sizes) {
      const summary = await measureSize(entries, runs, limitSeconds);
      process.stdout.write(`${formatTable(summary)}\n`);
      done.push(summary);
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
  if (values.json !== undefined) {
    await writeFile(values.json, `${JSON.stringify({ machine: describeMachine(), sizes: done }, null, 2)}\n`);
  }
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
      process.stderr.write(`${entries} записей, прогон ${index + 1} из ${runs}\n`);
      const outDir = join(workDir, `out-${index}`);
      rounds.push(await runRound({ contentDir, outDir, changedFile, limitSeconds }));
    }
    return summarise(entries, rounds);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1)
    throw new RangeError(`--${name}: нужно целое число, не «${text}»`);
  return number;
}

function describeMachine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Node ${process.version}, ${process.platform} ${process.arch}, ядер: ${availableParallelism()}, память: ${memory} ГБ`;
}
