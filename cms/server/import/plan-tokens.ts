import { createHash, createHmac } from 'node:crypto';
import type { ImportPlan } from '../../../src/import/plan/plan.ts';

/** Tells a plan from any other: what is carried out is what was looked at. */
export function fingerprintOf({ entries }: ImportPlan): string {
  return createHash('sha256').update(JSON.stringify(entries)).digest('hex');
}

/**
 * Numbers at least 0, below 1, that nobody guesses who does not know the secret; the same for the same file, so that
 * people have the same codes when the plan is looked at and when it is carried out.
 */
export function createRandom(secret: Uint8Array, file: Uint8Array): () => number {
  const seed = createHash('sha256').update(file).digest();
  let count = 0;
  return () => {
    count += 1;
    const bytes = createHmac('sha256', secret).update(seed).update(`${count}`).digest();
    return bytes.readUInt32BE(0) / 2 ** 32;
  };
}
