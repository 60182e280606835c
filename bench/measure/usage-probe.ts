/**
 * Loaded into a measured process with `--import`: on exit it writes what the process used to the file that the
 * environment names. The variable is removed at once, so that processes and threads below do not write too.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { ProcessUsage } from './usage.ts';
import { usageFileVariable } from './usage.ts';

const file = process.env[usageFileVariable];
Reflect.deleteProperty(process.env, usageFileVariable);

if (file !== undefined) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage: ProcessUsage = {
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMegabytes: maxRSS / 1024,
      ...childrenUsage(),
    };
    writeFileSync(file, JSON.stringify(usage));
  });
}

/**
 * CPU time of ended children, theirs included (fields cutime and cstime of proc(5)). Node's own `resourceUsage` leaves
 * them out, so elsewhere than on Linux it stays unknown.
 */
function childrenUsage(): Pick<ProcessUsage, 'childrenCpuSeconds'> {
  const ticksPerSecond = 100;
  try {
    const stat = readFileSync('/proc/self/stat', 'latin1');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { childrenCpuSeconds: (Number(fields[13]) + Number(fields[14])) / ticksPerSecond };
  } catch {
    return {};
  }
}
