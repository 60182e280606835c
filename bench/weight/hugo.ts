import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { demoBase } from '../web/build-demo.ts';
import type { MarkdownPage } from './demo-pages.ts';
import { markdownFile, menuOf } from './demo-pages.ts';
import type { Generator } from './generator.ts';
import { installPackages, runProgram } from './run-program.ts';

/** Hugo comes without a theme: Doks is a theme for documentation, the newest of those that Hugo 0.111 can build. */
const theme = { name: 'Doks', package: '@hyas/doks', version: '0.5.0' };

/** What the theme names as its own packages, where they are needed to build. */
const packages = [
  ...[
    '@babel/cli@7',
    '@babel/core@7',
    '@babel/preset-env@7',
    '@fullhuman/postcss-purgecss@4',
    '@hyas/images@0.2',
  ],
  ...[
    'autoprefixer@10',
    'bootstrap@5.2.0',
    'clipboard@2',
    'flexsearch@0.7.21',
    'highlight.js@11',
    'instant.page@5.1',
  ],
  ...['katex@0.16', 'lazysizes@5.3', 'postcss@8', 'postcss-cli@10', 'purgecss-whitelister@2.4'],
];

async function writeMenus(folder: string, pages: readonly MarkdownPage[]): Promise<void> {
  const entry = (menu: string) => (page: MarkdownPage, index: number) =>
    [
      `[[${menu}]]`,
      `  name = ${JSON.stringify(page.title)}`,
      `  url = "${demoBase}${page.address}"`,
      `  weight = ${index + 1}`,
    ].join('\n');
  const menu = menuOf(pages);
  const file = join(folder, 'config/_default/menus/menus.en.toml');
  await writeFile(file, [...menu.slice(0, 5).map(entry('main')), ...menu.map(entry('docs'))].join('\n\n'));
}

async function configure(folder: string): Promise<void> {
  const file = join(folder, 'config/_default/config.toml');
  const text = await readFile(file, 'utf8');
  const changed = text
    .replace(/^baseurl = .*/m, `baseurl = "${demoBase}"`)
    .replace(/^disableLanguages = .*/m, 'disableLanguages = ["de", "nl"]');
  await writeFile(file, changed);
  await rm(join(folder, 'config/production'), { recursive: true, force: true });
}

/**
 * Installs Doks into a folder and gives it the pages; its look and its search are as it comes, its demonstration texts
 * are left out. Hugo itself is the system's: `apt-get install hugo`.
 * @throws Error where there is no Hugo
 */
export async function setUpHugo(folder: string, pages: readonly MarkdownPage[]): Promise<Generator> {
  await runProgram('.', 'hugo', ['version']);
  const parcel = join(folder, 'theme');
  await mkdir(parcel, { recursive: true });
  await writeFile(join(parcel, 'package.json'), '{ "private": true }\n');
  await installPackages(parcel, [`${theme.package}@${theme.version}`]);
  const site = join(folder, 'site');
  await cp(join(parcel, 'node_modules', theme.package), site, { recursive: true });
  await writeFile(join(site, 'package.json'), '{ "private": true, "version": "1.0.0" }\n');
  await installPackages(site, packages);
  await rm(join(site, 'content'), { recursive: true });
  await configure(site);
  await writeMenus(site, pages);
  const parents = new Set(pages.map(({ address }) => address.replace(/[^/]+\/$/, '')));
  for (const { address, title, text } of pages) {
    const isList = address !== '' && parents.has(address);
    const name = isList ? `${address}_index.md` : markdownFile(address, '_index.md');
    const file = join(site, 'content/en', name);
    await mkdir(dirname(file), { recursive: true });
    const front = { title, type: 'docs', ...(isList ? { layout: 'single' } : {}), toc: true };
    await writeFile(file, `${JSON.stringify(front, null, 2)}\n\n${text}\n`);
  }
  return {
    name: `Hugo, тема ${theme.name} ${theme.version}`,
    dir: join(site, 'public'),
    build: () => runProgram(site, 'hugo', ['--gc', '--minify', '--cleanDestinationDir']),
  };
}
