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
    const childrenCpuSeconds = readChildrenCpu();
    const usage: ProcessUsage = {
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMegabytes: (readOwnPeak() ?? maxRSS) / 1024,
      ...(childrenCpuSeconds === undefined ? {} : { childrenCpuSeconds }),
    };
    writeFileSync(file, JSON.stringify(usage));
  });
}

/** Kilobytes. Linux counts into `maxRSS` the peak of the process that started this one; VmHWM of proc(5) is its own. */
function readOwnPeak(): number | undefined {
  const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readProc('status'))?.[1];
  return kilobytes === undefined ? undefined : Number(kilobytes);
}

/**
 * CPU time of ended children, theirs included: cutime and cstime of proc(5). `resourceUsage` leaves them out, so
 * elsewhere than on Linux it stays unknown.
 */
function readChildrenCpu(): number | undefined {
  const ticksPerSecond = 100;
  const stat = readProc('stat');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' ? undefined : (Number(fields[13]) + Number(fields[14])) / ticksPerSecond;
}

/** Empty on systems without `/proc`. */
function readProc(name: 'stat' | 'status'): string {
  try {
    return readFileSync(`/proc/self/${name}`, 'latin1');
  } catch {
    return '';
  }
}
