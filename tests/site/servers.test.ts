import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSection } from '#cli/serve-section';
import { contentTypeOf } from '../../src/integrations/headers/content-types.ts';
import { headerRules, headersOf, pageHeaders } from '../../src/integrations/headers/site-headers.ts';
import { buildFixture, demoContent } from '../support/build.ts';
import { listFiles } from '../support/output-text.ts';
import type { ServerName } from '../support/servers/find-server.ts';
import { ask, startServer } from '../support/servers/start-server.ts';
import type { Answer, RunningServer } from '../support/servers/start-server.ts';

const site = 'https://rodnik.example';
const secret = 'canary-of-the-host';
const names = new Set([
  'Expires',
  ...[pageHeaders, ...headerRules.map(({ headers }) => headers)].flatMap((headers) => Object.keys(headers)),
]);

/** The headers of an answer that are ours, those that were not sent too, and the type. */
const sentBy = ({ headers }: Answer) =>
  Object.fromEntries([...names, 'Content-Type'].map((name) => [name, headers[name.toLowerCase()]]));

const expectedOf = (file: string, headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    [...names, 'Content-Type'].map((name) => [
      name,
      name === 'Content-Type' ? contentTypeOf(file) : headers[name],
    ]),
  );

/** What a host may have lying about: in the section and outside of the site. */
async function addSecrets(section: string, above: string): Promise<void> {
  await mkdir(path.join(section, '.git'));
  await writeFile(path.join(section, '.git/config'), secret);
  await writeFile(path.join(section, 'files/.htpasswd'), secret);
  await writeFile(path.join(above, 'outside.txt'), secret);
}

/** The server of `npm start`, under the same conditions. */
async function startOwn(dir: string, base: string): Promise<RunningServer> {
  const { address, stop } = await serveSection(dir, base, 0);
  const { origin, port } = new URL(address);
  return { origin, stop, get: (asked) => ask(Number(port), asked) };
}

const servers: readonly ('npm start' | ServerName)[] = ['npm start', 'nginx', 'apache2', 'caddy'];

describe.each(servers.flatMap((name) => ['/', '/a/b/'].map((base) => ({ name, base }))))(
  '$name with the section at $base',
  ({ name, base }) => {
    let server: RunningServer;
    let dir: string;
    let files: string[];
    let notFound: Buffer;

    beforeAll(async () => {
      const built = await buildFixture(demoContent, { base, site });
      expect(built.code, built.stderr).toBe(0);
      dir = built.dir;
      files = (await listFiles(dir)).filter((file) => !/^\.|^_server\//.test(file));
      notFound = await readFile(path.join(dir, '404.html'));
      server =
        name === 'npm start'
          ? await startOwn(dir, base)
          : await startServer(name, dir, base, { change: addSecrets });
    });

    afterAll(() => server.stop());

    const expectNotFound = (answer: Answer, asked: string) => {
      expect(answer.status, asked).toBe(404);
      expect(answer.body.equals(notFound), asked).toBe(true);
      expect(sentBy(answer), asked).toEqual(expectedOf('404.html', pageHeaders));
    };

    it('sends every kind of file with its type and exactly the headers of the table', async () => {
      const kinds = Map.groupBy(files, (file) => `${path.extname(file)} ${JSON.stringify(headersOf(file))}`);
      const chosen = [...kinds.values()].flatMap((same) => same.slice(0, 2));
      expect(chosen.length).toBeGreaterThan(18);
      const used = new Set(chosen.map((file) => headersOf(file)));
      expect(headerRules.filter(({ headers }) => !used.has(headers)).map((rule) => rule.name)).toEqual([]);
      for (const file of chosen) {
        const answer = await server.get(`${base}${file}`);
        expect([file, answer.status]).toEqual([file, 200]);
        expect(sentBy(answer), file).toEqual(expectedOf(file, headersOf(file)));
        expect(answer.body.equals(await readFile(path.join(dir, file))), file).toBe(true);
      }
    });

    it('sends a page by the address of its folder, and leads there', async () => {
      for (const folder of ['', 'programmy/', 'samoproverka/pravila/prg-13/']) {
        const answer = await server.get(`${base}${folder}`);
        expect([folder, answer.status]).toEqual([folder, 200]);
        expect(sentBy(answer), folder).toEqual(expectedOf('index.html', headersOf(folder)));
        if (folder === '') continue;
        const moved = await server.get(`${base}${folder.slice(0, -1)}`);
        expect([301, 308]).toContain(moved.status);
        const target = new URL(String(moved.headers['location']), server.origin);
        expect(target.pathname).toBe(`${base}${folder}`);
      }
    });

    it('answers what is not there with the page 404 and its headers', async () => {
      const missing = [
        'takogo-net',
        'takogo-net/',
        'files/net.pdf',
        'files/net.docx',
        '_astro/net.js',
        'net.json',
      ];
      for (const file of missing) expectNotFound(await server.get(`${base}${file}`), file);
    });

    it('hides hidden files and the files for servers', async () => {
      const hidden = [
        '.htaccess',
        '.git/config',
        'files/.htpasswd',
        '_server/nginx.conf',
        '_server/Caddyfile',
        '_server/',
      ];
      for (const file of hidden) expectNotFound(await server.get(`${base}${file}`), file);
    });

    it('lists no folder', async () => {
      for (const folder of ['files/', '_astro/', 'pagefind/', 'feed/v1/']) {
        const answer = await server.get(`${base}${folder}`);
        // Apache cannot be told to answer 404 here.
        expect([folder, answer.status]).toEqual([folder, name === 'apache2' ? 403 : 404]);
        expect(answer.body.equals(notFound), folder).toBe(true);
        expect(sentBy(answer), folder).toEqual(expectedOf('404.html', pageHeaders));
      }
    });

    it('does not step out of its folder', async () => {
      const up = ['../', '..%2f', '%2e%2e/', '..%5c', '.%2e/'].map((step) => step.repeat(6));
      for (const asked of up.flatMap((steps) => [`${steps}outside.txt`, `files/${steps}outside.txt`])) {
        const answer = await server.get(`${base}${asked}`);
        expect([asked, answer.status >= 400]).toEqual([asked, true]);
        expect(answer.body.toString(), asked).not.toContain(secret);
      }
    });
  },
);

it('Apache without mod_headers still shows the section, with the policy in the head of the page', async () => {
  const { dir } = await buildFixture(demoContent, { base: '/a/b/', site });
  const server = await startServer('apache2', dir, '/a/b/', { without: ['headers', 'expires', 'alias'] });
  try {
    const { status, headers, body } = await server.get('/a/b/');
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(headers['content-security-policy']).toBeUndefined();
    expect(body.toString()).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none';`,
    );
    expect((await server.get('/a/b/files/')).status).toBe(403);
  } finally {
    await server.stop();
  }
});
