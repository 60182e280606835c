import { formatHelp, parseOptions } from './arguments.ts';
import { checkAndBuild, readBuildOptions } from './build-command.ts';
import { runCommand, terminal } from './output.ts';

const names = ['content', 'as-of', 'out', 'base', 'site'];
const flags = ['strict', 'admin'];

/** `npm run build`: the content folder becomes the section; the same input gives the same bytes. */
await runCommand(async (args) => {
  const options = parseOptions(args, names, flags);
  if (options['help'] === true) {
    terminal.print(formatHelp('build', 'Собирает раздел из содержания.', [...names, ...flags]));
    return 0;
  }
  const wanted = { strict: options['strict'] === true, admin: options['admin'] === true };
  return checkAndBuild(await readBuildOptions(options, terminal), wanted, terminal);
});
