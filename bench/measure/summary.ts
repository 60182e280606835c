import { median } from './median.ts';
import type { Round, TaskName } from './round.ts';
import { taskNames } from './round.ts';
import type { WarmTimes } from './warm-times.ts';

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
  warm: WarmTimes;
  rounds: readonly Round[];
}

/** Medians of the rounds of one size. */
export function summarise(entries: number, rounds: readonly Round[]): SizeSummary {
  const pages = median(rounds.map((round) => round.pages));
  const tasks = Object.fromEntries(
    taskNames.map((name) => [name, summariseTask(name, entries, pages, rounds)]),
  ) as Record<TaskName, TaskSummary>;
  const warmOf = (name: keyof WarmTimes) => median(rounds.map(({ warm }) => warm[name]));
  const warm = { coldMs: warmOf('coldMs'), textMs: warmOf('textMs'), nameMs: warmOf('nameMs') };
  return { entries, pages, tasks, warm, rounds };
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
