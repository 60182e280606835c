/** `npm run weights`: records what the templates weigh now in `tests/fixtures/weights.json` and prints a table. */
import { parseOptions } from '#cli/arguments';
import { runCommand, terminal } from '#cli/output';
import { compareWeights } from './format-weights.ts';
import { readRecordedWeights, weighDemo, writeRecordedWeights } from './recorded-weights.ts';

const help = `npm run weights

Собирает демонстрационную школу, записывает веса её шаблонов в tests/fixtures/weights.json и печатает таблицу.`;

await runCommand(async (args) => {
  if (parseOptions(args, [])['help'] === true) {
    terminal.print(help);
    return 0;
  }
  const { now, pages } = await weighDemo();
  const before = readIfRecorded();
  writeRecordedWeights(now);
  terminal.print(compareWeights(now, before, pages));
  return 0;
});

function readIfRecorded(): ReturnType<typeof readRecordedWeights> | undefined {
  try {
    return readRecordedWeights();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  }
}
