import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kind } from '#model/kind-names';
import { readEntryFile } from '#cms/entry-file/entry-file';
import type { Server } from './servers.ts';

/** Milliseconds until the answers to one change in a form. */
export interface AnswerTimes {
  check: number;
  preview: number;
}

/** A change that somebody types. */
interface Change {
  kind: Kind;
  file: string;
  field: string;
  value: (round: number) => string;
}

/** `plain` touches no name, `name` is a surname that other entries may hold. */
export const changes = {
  plain: {
    kind: 'programs',
    file: 'programs/p-0001.mdx',
    field: 'summary',
    value: (round) => `Программа о встречах, посещениях уроков и общем плане, черновик ${round}.`,
  },
  name: {
    kind: 'mentors',
    file: 'mentors/m-0004.json',
    field: 'lastName',
    value: (round) => `Ветлуг${'аоуиеы'[round % 6] ?? 'а'}${'йлмнр'[round % 5] ?? 'н'}ина`,
  },
} as const satisfies Record<string, Change>;

/** Asks for the check and the page at once, as the form does after a pause in typing. */
export async function timeAnswers(
  { page, contentDir }: Server,
  change: Change,
  round: number,
): Promise<AnswerTimes> {
  const { kind, file, field, value } = change;
  const data = readEntryFile(kind, await readFile(join(contentDir, file), 'utf8'));
  const body = JSON.stringify({ draft: { kind, file, data: { ...data, [field]: value(round) } } });
  const start = performance.now();
  const ask = async (address: string) => {
    const url = new URL(`api/${address}`, page);
    const headers = { 'Content-Type': 'application/json', Origin: url.origin };
    const response = await fetch(url, { method: 'POST', headers, body });
    const text = await response.text();
    if (!response.ok) throw new Error(`${address}: ${response.status} ${text}`);
    return performance.now() - start;
  };
  const [check, preview] = await Promise.all([ask('check'), ask('preview')]);
  return { check, preview };
}
