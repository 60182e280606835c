import { fileURLToPath } from 'node:url';
import type { Measurement } from '../measure/run-measured.ts';
import { runMeasured } from '../measure/run-measured.ts';

const script = new URL('../../src/cli/build.ts', import.meta.url);
const content = fileURLToPath(new URL('../../content', import.meta.url));
const limitSeconds = 300;

/** Where the demonstration school lies on the server of the bench. */
export const demoBase = '/nastavnichestvo/';

/** Builds the demonstration school into a folder, on a fixed day; returns what the build cost. */
export function buildDemo(outDir: string): Promise<Measurement> {
  const args = ['--content', content, '--out', outDir, '--as-of', '2026-11-22', '--base', demoBase];
  return runMeasured(script, [...args, '--site', 'https://rodnik.example'], limitSeconds);
}
