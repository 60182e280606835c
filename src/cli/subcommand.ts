import { Refusal } from '#register/refusal';
import { UsageError, parseOptions, text } from './arguments.ts';
import type { Options } from './arguments.ts';

/** A command line with a verb: `withdraw m-2vkp --on 2026-11-20`. */
export interface Subcommand {
  verb: string | undefined;
  /** What stands before the first option, the verb left out. */
  operands: string[];
  options: Options;
  /** Values of an option that may be given several times. */
  repeated: string[];
}

/**
 * Parses the options of a command that has verbs.
 * @param repeatable name of the text option that may be given several times
 * @throws UsageError for an unknown option or a missing value
 */
export function parseSubcommand(
  args: readonly string[],
  names: readonly string[],
  flags: readonly string[],
  repeatable?: string,
): Subcommand {
  const first = args.findIndex((arg) => arg.startsWith('-'));
  const [verb, ...operands] = args.slice(0, first === -1 ? args.length : first);
  const rest = first === -1 ? [] : args.slice(first);
  const repeated: string[] = [];
  const single: string[] = [];
  for (let index = 0; index < rest.length; index += 1) {
    const value = rest[index + 1];
    if (repeatable !== undefined && rest[index] === `--${repeatable}` && value !== undefined) {
      repeated.push(value);
      index += 1;
    } else single.push(rest[index] ?? '');
  }
  return { verb, operands, options: parseOptions(single, names, flags), repeated };
}

/** The value of a text option that must be given. @throws UsageError that shows how */
export function requiredText(options: Options, name: string, example: string): string {
  const value = text(options, name);
  if (value === undefined) throw new UsageError(`Не хватает параметра: ${example}`);
  return value;
}

/** Runs what may refuse; its reason becomes one of the command line, without a hint for developers. */
export async function orUsageError<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw error instanceof Refusal ? new UsageError(error.message, { cause: error }) : error;
  }
}
