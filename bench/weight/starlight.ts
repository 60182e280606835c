import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { demoBase } from '../web/build-demo.ts';
import type { MarkdownPage } from './demo-pages.ts';
import { markdownFile, menuOf } from './demo-pages.ts';
import type { Generator } from './generator.ts';
import { installPackages, runProgram } from './run-program.ts';

const version = '0.42.4';

/** The version of Astro that the section itself is built with. */
async function astroVersion(): Promise<string> {
  const declared = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return declared.dependencies['astro'] ?? 'latest';
}

function formatConfig(pages: readonly MarkdownPage[]): string {
  const sidebar = menuOf(pages).map(({ title, address }) => ({ label: title, link: `/${address}` }));
  return `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://rodnik.example',
  base: '${demoBase}',
  integrations: [starlight({
    title: 'Наставничество',
    locales: { root: { label: 'Русский', lang: 'ru' } },
    sidebar: ${JSON.stringify(sidebar)},
  })],
});
`;
}

const collection = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Its pages name this file, which the author of a site is to bring. */
const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="4"/></svg>\n';

/** Installs Starlight into a folder and gives it the pages; its look and its search are as it comes. */
export async function setUpStarlight(folder: string, pages: readonly MarkdownPage[]): Promise<Generator> {
  const docs = join(folder, 'src/content/docs');
  await mkdir(docs, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  const astroRelease = await astroVersion();
  await installPackages(folder, [`astro@${astroRelease}`, `@astrojs/starlight@${version}`]);
  await writeFile(join(folder, 'astro.config.mjs'), formatConfig(pages));
  await writeFile(join(folder, 'src/content.config.ts'), collection);
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'public/favicon.svg'), favicon);
  for (const { address, title, text } of pages) {
    const file = join(docs, markdownFile(address, 'index.md'));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
  }
  const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
  return {
    name: `Starlight ${version}, Astro ${astroRelease}`,
    dir: join(folder, 'dist'),
    build: () => runProgram(folder, process.execPath, [astro, 'build']),
  };
}
