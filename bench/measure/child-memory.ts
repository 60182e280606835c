import { readFile } from 'node:fs/promises';

const intervalMs = 50;

/**
 * Watches the processes below a process, such as Pagefind's. Linux only; elsewhere nothing is seen.
 * @returns a function that stops watching and tells the largest resident set of one of them, in megabytes
 */
export function watchDescendants(pid: number): () => number | undefined {
  let peak: number | undefined;
  const look = async () => {
    for (const kilobytes of await peaksBelow(pid)) peak = Math.max(peak ?? 0, kilobytes / 1024);
  };
  const timer = setInterval(() => void look(), intervalMs);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** VmHWM, in kilobytes, of every process below. */
async function peaksBelow(pid: number): Promise<number[]> {
  const children = (await read(`/proc/${pid}/task/${pid}/children`)).split(' ').filter(Boolean).map(Number);
  const peaks = await Promise.all(
    children.map(async (child) => {
      const own = /^VmHWM:\s+(\d+)/m.exec(await read(`/proc/${child}/status`))?.[1];
      return [...(own === undefined ? [] : [Number(own)]), ...(await peaksBelow(child))];
    }),
  );
  return peaks.flat();
}

/** A process may end at any moment, and other systems have no `/proc`: then there is nothing to read. */
async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'latin1');
  } catch {
    return '';
  }
}
