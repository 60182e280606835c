import type { TaskName } from './round.ts';
import { taskNames } from './round.ts';
import type { SizeSummary, TaskSummary } from './summary.ts';

const labels: Readonly<Record<TaskName, string>> = {
  floor: 'пол: прочитать и разобрать файлы',
  check: '`check`',
  build: '`build` с нуля',
  rebuild: '`build` после правки одной записи',
};

const columns: readonly [title: string, cell: (task: TaskSummary) => string][] = [
  ['время, с', (task) => number(task.wallSeconds, 2)],
  ['процессор, с', (task) => number(task.cpuSeconds, 2)],
  ['память Node, МБ', (task) => number(task.peakMegabytes, 0)],
  ['память Pagefind, МБ', (task) => number(task.childPeakMegabytes, 0)],
  ['мс на запись', (task) => number(task.wallPerEntryMs, 2)],
  ['мс на страницу', (task) => number(task.wallPerPageMs, 2)],
  ['время × пол', (task) => number(task.wallToFloor, 1)],
  ['процессор × пол', (task) => number(task.cpuToFloor, 1)],
];

function number(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits).replace('.', ',');
}

/** A Markdown table of one size. */
export function formatTable({ entries, pages, tasks, warm, rounds }: SizeSummary): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `### Записей: ${entries}, страниц: ${pages}`,
    '',
    `Медианы; прогонов: ${rounds.length}.`,
    '',
    row(['', ...columns.map(([title]) => title)]),
    `|---|${'---:|'.repeat(columns.length)}`,
    ...taskNames.map((name) => row([labels[name], ...columns.map(([, cell]) => cell(tasks[name]))])),
    '',
    row(['правила и раздел в памяти, мс', 'впервые', 'после правки текста', 'после правки имени']),
    '|---|---:|---:|---:|',
    row(['', number(warm.coldMs, 0), number(warm.textMs, 0), number(warm.nameMs, 0)]),
    '',
  ].join('\n');
}
