/** `npm run weights`: records what the templates weigh now in `tests/fixtures/weights.json` and prints a table. */
import { compareWeights } from './format-weights.ts';
import { readRecordedWeights, weighDemo, writeRecordedWeights } from './recorded-weights.ts';

const { now, pages } = await weighDemo();
let before: ReturnType<typeof readRecordedWeights> | undefined;
try {
  before = readRecordedWeights();
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
writeRecordedWeights(now);
console.log(compareWeights(now, before, pages));
