import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { formatHelp, parseOptions, text } from './arguments.ts';
import { readBuildOptions } from './build-command.ts';
import { buildSite } from './build-site.ts';
import { runCommand, terminal } from './output.ts';
import { serveSection } from './serve-section.ts';

const names = ['content', 'as-of', 'out', 'port'];
const address = 'oformlenie/';
const defaultPort = 4322;

/** `npm run design`: the section with a page of every component and state of its design, for those who work on it. */
await runCommand(async (args) => {
  const given = parseOptions(args, names);
  if (given['help'] === true) {
    terminal.print(formatHelp('design', 'Показывает все составные части оформления.', names));
    return 0;
  }
  const options = await readBuildOptions({ out: join('.cache', 'design'), ...given }, terminal);
  await buildSite(options, terminal, undefined, [designPage(options.root)]);
  const { address: root } = await serveSection(
    options.outDir,
    options.base,
    Number(text(given, 'port') ?? defaultPort),
  );
  terminal.print(`Оформление: ${root}${address}\nОстановить: Ctrl+C`);
  return 0;
});

function designPage(root: string): AstroIntegration {
  return {
    name: 'nastavnichestvo-design',
    hooks: {
      'astro:config:setup': ({ injectRoute }) =>
        injectRoute({ pattern: `/${address}`, entrypoint: join(root, 'src/pages/_design/index.astro') }),
    },
  };
}
