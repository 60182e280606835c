/** Environment variable with the path of the file that {@link ProcessUsage} is written to. */
export const usageFileVariable = 'BENCH_USAGE_FILE';

/** What a process reports of itself when it ends. */
export interface ProcessUsage {
  /** User and system time of the process, all its threads. */
  cpuSeconds: number;
  /** Peak of the resident set of the process itself. */
  peakMegabytes: number;
  /** User and system time of ended child processes; only on Linux. */
  childrenCpuSeconds?: number;
}
