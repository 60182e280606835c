import { formatHelp, parseOptions } from './arguments.ts';
import { checkAndBuild, readBuildOptions } from './build-command.ts';
import { runCommand, terminal } from './output.ts';

const names = ['content', 'as-of', 'out', 'base', 'site'];

/** `npm run build`: the content folder becomes the section; the same input gives the same bytes. */
await runCommand(async (args) => {
  const options = parseOptions(args, names, ['strict']);
  if (options['help'] === true) {
    terminal.print(formatHelp('build', 'Собирает раздел из содержания.', [...names, 'strict']));
    return 0;
  }
  return checkAndBuild(await readBuildOptions(options, terminal), options['strict'] === true, terminal);
});
