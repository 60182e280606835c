import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { demoBase } from '../web/build-demo.ts';
import type { MarkdownPage } from './demo-pages.ts';
import { markdownFile, menuOf } from './demo-pages.ts';
import { theme, themePackages } from './doks-packages.ts';
import type { Generator } from './generator.ts';
import { installPackages, runProgram } from './run-program.ts';

/** The version of the system's Hugo: `0.111.3`. @throws Error where there is none */
async function hugoVersion(): Promise<string> {
  const { stdout } = await promisify(execFile)('hugo', ['version'], { timeout: 20_000 }).catch(() => {
    throw new Error('нет программы hugo (в Debian: пакет hugo)');
  });
  const version = /v(\d+(?:\.\d+)+)/.exec(stdout)?.[1];
  if (version === undefined) throw new Error(`hugo version: ${stdout}`);
  return version;
}

/** The menu of the header has room for five; that of the documentation has all, below one heading. */
function formatMenus(pages: readonly MarkdownPage[]): string {
  const entry = (menu: string, parent?: string) => (page: MarkdownPage, index: number) =>
    [
      `[[${menu}]]`,
      `name = ${JSON.stringify(page.title)}`,
      `url = "${demoBase}${page.address}"`,
      `weight = ${index + 1}`,
      ...(parent === undefined ? [] : [`parent = "${parent}"`]),
    ].join('\n');
  const menu = menuOf(pages);
  const heading = '[[docs]]\nidentifier = "section"\nname = "Наставничество"';
  return [...menu.slice(0, 5).map(entry('main')), heading, ...menu.map(entry('docs', 'section'))].join(
    '\n\n',
  );
}

async function change(
  file: string,
  changes: readonly [pattern: RegExp, replacement: string][],
): Promise<void> {
  let text = await readFile(file, 'utf8');
  for (const [pattern, replacement] of changes) {
    if (!pattern.test(text)) throw new Error(`${file}: ${pattern.source}`);
    text = text.replace(pattern, replacement);
  }
  await writeFile(file, text);
}

/** Address, language, title and menu of the site, as whoever takes the theme sets them; an environment without search. */
async function configure(site: string, pages: readonly MarkdownPage[]): Promise<void> {
  const config = join(site, 'config/_default');
  await change(join(config, 'config.toml'), [
    [/^baseurl = .*/m, `baseurl = "${demoBase}"`],
    [/^disableLanguages = .*/m, 'disableLanguages = ["de", "nl"]'],
  ]);
  await change(join(config, 'languages.toml'), [[/languageTag = "en-US"/, 'languageTag = "ru-RU"']]);
  await change(join(config, 'params.toml'), [
    [/^title = .*/m, 'title = "Наставничество"'],
    [/^(\s*)auto = true/m, '$1auto = false'],
    [/^(\s*)collapsibleSidebar = true/m, '$1collapsibleSidebar = false'],
  ]);
  await rm(join(site, 'config/production'), { recursive: true, force: true });
  await writeFile(join(config, 'menus/menus.en.toml'), `${formatMenus(pages)}\n`);
  await mkdir(join(site, 'config', searchless));
  await writeFile(join(site, 'config', searchless, 'params.toml'), '[options]\nflexSearch = false\n');
}

const searchless = 'searchless';

/** The pages lie where the theme keeps documentation, and each has its address of the section. */
async function writePages(site: string, pages: readonly MarkdownPage[]): Promise<void> {
  await rm(join(site, 'content'), { recursive: true });
  for (const { address, title, text } of pages) {
    const isHome = address === '';
    const file = join(site, 'content/en', isHome ? '_index.md' : join('docs', markdownFile(address, '')));
    await mkdir(dirname(file), { recursive: true });
    const front = { title, toc: true, ...(isHome ? {} : { url: `/${address}` }) };
    await writeFile(file, `${JSON.stringify(front, null, 2)}\n\n${text}\n`);
  }
}

/**
 * Installs Doks into a folder and gives it the pages; its look is as it comes, its demonstration texts are left out.
 * Hugo brings no theme of its own and no way to install one: it is the system's, the theme comes from npm. Twice: as
 * the theme comes, with a search that loads the texts of all pages with each page, and without its search.
 * @throws Error where there is no Hugo or the theme cannot be installed
 */
export async function setUpHugo(folder: string, pages: readonly MarkdownPage[]): Promise<Generator[]> {
  const version = await hugoVersion();
  const [parcel, site] = [join(folder, 'theme'), join(folder, 'site')];
  await mkdir(parcel, { recursive: true });
  await writeFile(join(parcel, 'package.json'), '{ "private": true }\n');
  await installPackages(parcel, [`${theme.package}@${theme.version}`]);
  await cp(join(parcel, 'node_modules', theme.package), site, { recursive: true });
  await writeFile(join(site, 'package.json'), '{ "private": true, "version": "1.0.0" }\n');
  await installPackages(site, themePackages);
  await configure(site, pages);
  await writePages(site, pages);
  const name = `Hugo ${version}, тема ${theme.name} ${theme.version}`;
  const generator = (suffix: string, environment: string): Generator => {
    const dir = join(folder, environment);
    const args = ['--gc', '--minify', '--environment', environment, '--destination', dir];
    return { name: `${name}${suffix}`, dir, build: () => runProgram(site, 'hugo', args) };
  };
  return [generator('', 'production'), generator(' без поиска', searchless)];
}
