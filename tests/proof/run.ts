/**
 * `npm run proof`: builds many generated schools and searches every output for what the consents do not cover.
 * Ends with 1 at any leak, and when the search does not find the one that is planted.
 */
import fc from 'fast-check';
import { parseOptions, text } from '#cli/arguments';
import { runCommand, terminal } from '#cli/output';
import { isAllowed } from './people.ts';
import { proveSchool } from './prove.ts';
import type { ProofSchool } from './school.ts';
import { schools } from './school.ts';

const help = `npm run proof -- [параметры]

Собирает выдуманные школы со случайными согласиями и ищет в каждом байте то, чего они не покрывают.

  --count  сколько школ (по умолчанию 200)
  --seed   начало ряда, число (по умолчанию 20261122)`;

await runCommand(async (args) => {
  const options = parseOptions(args, ['count', 'seed']);
  if (options['help'] === true) {
    terminal.print(help);
    return 0;
  }
  const count = Number(text(options, 'count') ?? 200);
  const seed = Number(text(options, 'seed') ?? 20261122);
  const generated = fc.sample(schools, { numRuns: count, seed });
  const total = { leaks: 0, values: 0, files: 0, built: 0 };
  // One after another: builds share Astro's own folder of the project.
  for (const [number, school] of generated.entries()) {
    const { leaks, searched } = await proveSchool(String(number), school);
    total.built += 1;
    total.leaks += leaks.length;
    total.values += searched.values;
    total.files += searched.files;
    for (const leak of leaks) terminal.warn(`школа ${number}, ряд ${seed}: ${JSON.stringify(leak)}`);
    if (total.built % 20 === 0) terminal.print(`Школ собрано: ${total.built} из ${count}`);
  }
  const caught = await countSeeded(generated);
  terminal.print(
    `Школ: ${total.built}. Искали значений: ${total.values}, в файлах: ${total.files}. Утечек: ${total.leaks}. ` +
      `Подложенная утечка ${caught > 0 ? `найдена в ${caught} местах` : 'НЕ найдена'}.`,
  );
  return total.built >= count && total.leaks === 0 && total.values > 0 && caught > 0 ? 0 : 1;
});

/** A school in which somebody is named by consent: believed not to be, it must be found out. */
async function countSeeded(generated: readonly ProofSchool[]): Promise<number> {
  const named = generated.find(({ people }) => people.some((person) => isAllowed(person, 'name', 'site')));
  if (named === undefined) return 0;
  const believed = named.people.map((person) => ({ ...person, given: [] }));
  return (await proveSchool('seeded', named, believed)).leaks.length;
}
