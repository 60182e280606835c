import type { Round, TaskName } from './round.ts';
import { taskNames } from './round.ts';

/** Medians of one task over the rounds. */
export interface TaskSummary {
  wallSeconds: number;
  cpuSeconds: number;
  peakMegabytes: number;
  childPeakMegabytes?: number;
  wallPerEntryMs: number;
  /** Only for builds. */
  wallPerPageMs?: number;
  /** Ratios to the floor of the same round. */
  wallToFloor: number;
  cpuToFloor: number;
}

export interface SizeSummary {
  entries: number;
  pages: number;
  tasks: Record<TaskName, TaskSummary>;
  rounds: readonly Round[];
}

/** The middle value; of an even number, the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('no values');
  return (lower + upper) / 2;
}

/** Medians of the rounds of one size. */
export function summarise(entries: number, rounds: readonly Round[]): SizeSummary {
  const pages = median(rounds.map((round) => round.pages));
  const tasks = Object.fromEntries(
    taskNames.map((name) => [name, summariseTask(name, entries, pages, rounds)]),
  ) as Record<TaskName, TaskSummary>;
  return { entries, pages, tasks, rounds };
}

function summariseTask(
  name: TaskName,
  entries: number,
  pages: number,
  rounds: readonly Round[],
): TaskSummary {
  const of = (value: (round: Round) => number) => median(rounds.map(value));
  const wallSeconds = of(({ results }) => results[name].wallSeconds);
  const childPeaks = rounds.flatMap(({ results }) => results[name].childPeakMegabytes ?? []);
  return {
    wallSeconds,
    cpuSeconds: of(({ results }) => results[name].cpuSeconds),
    peakMegabytes: of(({ results }) => results[name].peakMegabytes),
    ...(childPeaks.length === 0 ? {} : { childPeakMegabytes: median(childPeaks) }),
    wallPerEntryMs: (wallSeconds * 1000) / entries,
    ...(name === 'build' || name === 'rebuild' ? { wallPerPageMs: (wallSeconds * 1000) / pages } : {}),
    wallToFloor: of(({ results }) => results[name].wallSeconds / results.floor.wallSeconds),
    cpuToFloor: of(({ results }) => results[name].cpuSeconds / results.floor.cpuSeconds),
  };
}
