import { showOnOneLine } from '#report/show-controls';
import { text } from './arguments.ts';
import type { Options } from './arguments.ts';

/**
 * A command to be run next, with the folders of this one: `npm run build -- --content "моя школа"`.
 * @param folders names of the folder options that the next command knows
 */
export function formatCommand(
  command: string,
  args: readonly string[],
  options: Options,
  folders: readonly string[],
): string {
  const given = folders.flatMap((name) => {
    const value = text(options, name);
    return value === undefined ? [] : [`--${name}`, quoteArgument(value)];
  });
  const all = [...args, ...given];
  return `npm run ${command}${all.length === 0 ? '' : ` -- ${all.join(' ')}`}`;
}

/** In double quotes, which every shell knows, when it holds more than letters, digits and signs of a path. */
export function quoteArgument(value: string): string {
  const line = showOnOneLine(value);
  return /^[\p{L}\p{N}_.,:@+=/\\-]+$/u.test(line) ? line : `"${line.replace(/(?<=.)[\\/]+$/, '')}"`;
}
