/**
 * What `npm run fuzz` runs: judges generated bodies in processes of their own, so that one which aborts or never ends is
 * found too, prints a summary and ends with 1 if anything was wrong. Bodies with a fault are kept in `.cache/fuzz/`.
 */
import { fork } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { UsageError, parseOptions, text } from '#cli/arguments';
import { generateBody } from './generate-body.ts';
import { hangAfter } from './judge-body.ts';
import type { FuzzFault } from './judge-body.ts';
import type { WorkerMessage } from './worker.ts';

const kept = path.resolve(import.meta.dirname, '../../.cache/fuzz');
const help = `npm run fuzz -- [параметры]

Судит о выдуманных телах записей: ничего не выполнилось, не упало, не зависло, не стало опасной разметкой.

  --count    сколько тел (по умолчанию 200000)
  --seed     начало ряда, число (по умолчанию 1)
  --minutes  не дольше стольких минут (по умолчанию 20)
  --workers  сколько процессов (по умолчанию 2)`;

const options = readOptions();
const [count, seed, minutes, workers] = (
  [
    ['count', '200000'],
    ['seed', '1'],
    ['minutes', '20'],
    ['workers', '2'],
  ] as const
).map(([name, usual]) => Number(text(options, name) ?? usual)) as [number, number, number, number];

function readOptions(): ReturnType<typeof parseOptions> {
  try {
    const given = parseOptions(process.argv.slice(2), ['count', 'seed', 'minutes', 'workers']);
    if (given['help'] !== true) return given;
    console.log(help);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
}

const totals = { bodies: 0, elements: 0, withProblems: 0, slowest: 0, slowestIndex: -1 };
const faults: Record<FuzzFault, number> = { executed: 0, crash: 0, hang: 0, unsafe: 0 };
const canaryDir = await mkdtemp(path.join(tmpdir(), 'fuzz-canary-'));
const start = performance.now();
const deadline = start + minutes * 60_000;

async function keep(kind: FuzzFault, index: number, detail: string): Promise<void> {
  faults[kind] += 1;
  if (faults[kind] > 100) return;
  const file = path.join(kept, `${kind}-${seed}-${index}.mdx`);
  await mkdir(kept, { recursive: true });
  await writeFile(file, generateBody(seed, index));
  console.error(`${kind}: тело ${index} (${path.relative(process.cwd(), file)}): ${detail.slice(0, 300)}`);
}

/** Lets one process judge from `from` on; returns the body to go on with after a fault, or `count` at the end. */
function judgeFrom(from: number): Promise<number> {
  const args = [seed, from, workers, count].map(String);
  const child = fork(path.join(import.meta.dirname, 'worker.ts'), args, {
    env: { ...process.env, CANARY_DIR: canaryDir },
  });
  let current = from;
  let begunAt = performance.now();
  let hung = false;
  let ended = false;
  const watch = setInterval(() => {
    if (performance.now() > deadline) ended = true;
    else if (performance.now() - begunAt > hangAfter + 1000) hung = true;
    if (ended || hung) child.kill('SIGKILL');
  }, 500);
  const pending: Promise<void>[] = [];
  child.on('message', (message: WorkerMessage) => {
    if ('begun' in message) {
      current = message.begun;
      begunAt = performance.now();
      return;
    }
    const milliseconds = performance.now() - begunAt;
    totals.bodies += 1;
    totals.elements += message.elements;
    if (message.problems > 0) totals.withProblems += 1;
    if (milliseconds > totals.slowest)
      Object.assign(totals, { slowest: milliseconds, slowestIndex: message.judged });
    if (message.fault) pending.push(keep(message.fault.kind, message.judged, message.fault.detail));
    current = message.judged + workers;
    begunAt = performance.now();
  });
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearInterval(watch);
      const lost = !ended && (code !== 0 || hung);
      if (lost) {
        totals.bodies += 1;
        pending.push(
          keep(hung ? 'hang' : 'crash', current, hung ? `дольше ${hangAfter} мс` : `${code} ${signal}`),
        );
      }
      void Promise.all(pending).then(() => resolve(lost ? current + workers : count));
    });
  });
}

async function judgeAll(first: number): Promise<void> {
  for (let from = first; from < count;) from = await judgeFrom(from);
}

await Promise.all(Array.from({ length: workers }, (_, first) => judgeAll(first)));
faults.executed += (await readdir(canaryDir)).length;
await rm(canaryDir, { recursive: true });

const seconds = (performance.now() - start) / 1000;
const found = Object.values(faults).reduce((sum, number) => sum + number, 0);
console.log(
  `fuzz: ${totals.bodies} тел за ${seconds.toFixed(0)} с (${Math.round(totals.bodies / seconds)} в секунду, seed ${seed}); ` +
    `выполнено выражений ${faults.executed}, падений ${faults.crash}, зависаний ${faults.hang}, ` +
    `опасных страниц ${faults.unsafe}; элементов ${totals.elements}, тел с замечаниями ${totals.withProblems}, ` +
    `самое долгое ${totals.slowest.toFixed(0)} мс (тело ${totals.slowestIndex})`,
);
const empty = totals.elements === 0 || totals.withProblems === 0;
if (empty) console.error('Ничего не проверено: ни одного элемента или ни одного замечания.');
if (totals.bodies < count) console.error(`Время вышло: проверено ${totals.bodies} тел из ${count}.`);
process.exitCode = found > 0 || empty || totals.bodies < count ? 1 : 0;
