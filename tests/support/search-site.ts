import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { stripTypeScriptTypes } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { indexSite } from '#search/index-site';
import { pagePolicy } from '../../src/integrations/headers/policy.ts';

/** The site does not lie at the root of its server. */
export const base = '/shkola/razdel/';

const entries = [
  { at: 'elkina', title: 'Ёлкина Вера', kind: 'Наставник', year: 2025, text: 'Ведёт уроки физики.' },
  {
    at: 'prikaz',
    title: 'Приказ',
    kind: 'Документ',
    year: 2024,
    text: 'Список наставников. Елкиной поручено.',
  },
  {
    at: 'vstrecha',
    title: 'Встреча',
    kind: 'Новость',
    year: 2025,
    text: 'Для молодого наставляемого и обучающихся.',
  },
  {
    at: 'klass',
    title: 'Класс',
    kind: 'Новость',
    year: 2024,
    text: 'Молодой наставляемый, обучающийся. Раздел «наставник».',
  },
  {
    at: 'tegi',
    title: 'Теги &lt;i&gt;',
    kind: 'Новость',
    year: 2023,
    text: 'Про &lt;img src=x&gt; и верстку.',
  },
  ...Array.from({ length: 12 }, (_, index) => ({
    ...{ at: `zametka-${index}`, title: `Заметка ${index}`, kind: 'Новость', year: 2022, text: 'Журнал.' },
  })),
];

const entryPage = ({ title, kind, year, text }: (typeof entries)[number]): string => `<!doctype html>
  <html lang="ru"><head><meta charset="utf-8"><title>${title} – раздел</title>
  <meta data-pagefind-filter="вид[content]" content="${kind}">
  <meta data-pagefind-filter="год[content]" content="${year}"></head>
  <body><nav>Оглавление</nav><main data-pagefind-body><h1>${title}</h1><p>${text}</p></main></body></html>`;

const kinds = ['', ...new Set(entries.map(({ kind }) => kind))];

const choice = (kind: string): string =>
  `<label><input type="radio" name="kind" form="search" value="${kind}"><span>${kind || 'Всё'}</span><b></b></label>`;

const searchPage = `<!doctype html><html lang="ru"><head><meta charset="utf-8"><title>Поиск</title>
</head><body>
  <form id="search" role="search" data-root="${base}" data-wait="Идёт поиск…" data-failure="Поиск не загрузился.">
  <input type="search" id="search-text" name="q" aria-label="Что искать"><button>Найти</button></form>
  <input type="checkbox" name="slash" form="search" checked aria-label="Клавиша">
  <p id="summary" aria-hidden="true"></p><p id="status" role="status">Здесь поиск не работает.</p>
  <fieldset name="filters" form="search">${kinds.map(choice).join('')}
  <select name="year" form="search" aria-label="Год"><option value="">Любой</option></select></fieldset>
  <div id="results"></div>
  <script type="module" src="../script/client.ts"></script></body></html>`;

/** Puts the modules of the search into the site, without their types, as the browser can run them. */
async function writeScript(site: string): Promise<void> {
  const source = path.resolve(import.meta.dirname, '../../src/search');
  const modules = (await readdir(source)).filter((name) => !/^index-|\.test\.ts$/.test(name));
  await mkdir(path.join(site, 'script'));
  for (const name of modules) {
    const code = stripTypeScriptTypes(await readFile(path.join(source, name), 'utf8'));
    await writeFile(path.join(site, 'script', name), code);
  }
}

async function writeSite(): Promise<string> {
  const site = await mkdtemp(path.join(tmpdir(), 'search-'));
  const pages = entries.map((entry) => ({ at: entry.at, html: entryPage(entry) }));
  for (const { at, html } of [...pages, { at: 'poisk', html: searchPage }]) {
    await mkdir(path.join(site, at));
    await writeFile(path.join(site, at, 'index.html'), html);
  }
  await writeScript(site);
  await indexSite(site);
  return site;
}

const types = new Map([
  ['.html', 'text/html'],
  ['.ts', 'text/javascript'],
  ['.js', 'text/javascript'],
]);

/** A small indexed site with a search page at `poisk/`, served on this machine only. */
export interface SearchSite {
  /** The folder of the site. */
  folder: string;
  /** The address of the site, with the base path. */
  address: string;
  stop(): Promise<void>;
}

/** Writes and indexes the site and serves it until it is stopped. */
export async function startSearchSite(): Promise<SearchSite> {
  const folder = await writeSite();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.startsWith(base) ? pathname.slice(base.length).replace(/\/$/, '/index.html') : '';
    readFile(path.join(folder, file)).then(
      (body) => {
        response.setHeader('content-type', types.get(path.extname(file)) ?? 'application/octet-stream');
        response.setHeader('content-security-policy', pagePolicy);
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    folder,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
