import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment, root } from '../support/build.ts';
import { scriptLimit, viewLimit } from '../support/format-weights.ts';
import type { RecordedWeights, WeighedSite } from '../support/recorded-weights.ts';
import { isNear, readRecordedWeights, weighDemo } from '../support/recorded-weights.ts';
import { draws, fileOf, routeOfList, templates } from '../support/templates.ts';

let site: WeighedSite;
let recorded: RecordedWeights;

beforeAll(async () => {
  site = await weighDemo();
  recorded = readRecordedWeights();
});

describe('templates', () => {
  it('every file of src/pages that draws pages is a template', () => {
    const files = readdirSync(path.join(root, 'src/pages'), { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => file.endsWith('.astro') && !/(^|\/)_/.test(file));
    expect(files.length).toBeGreaterThan(20);
    const routes = new Set(files.map((file) => routeOfList(file.replace(/\.astro$/, ''))));
    expect([...new Set(templates.map(({ route }) => route))].sort()).toEqual([...routes].sort());
  });

  it('every page of the build belongs to a template, and no name is taken twice', () => {
    const pages = [...site.pages.keys()];
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.filter((file) => !templates.some(({ route }) => draws(route, file)))).toEqual([]);
    expect(new Set(templates.map(({ name }) => name)).size).toBe(templates.length);
    expect(templates.filter(({ route, address }) => !draws(route, fileOf(address)))).toEqual([]);
  });
});

describe('weight', () => {
  it(`HTML and styles of a page are at most ${viewLimit} bytes after gzip`, () => {
    const heavy = [...site.pages].filter(([, { total }]) => total.gzip > viewLimit);
    expect(site.pages.size).toBeGreaterThan(60);
    expect([...site.pages.values()].filter(({ html, css }) => html.gzip < 500 || css.gzip < 500)).toEqual([]);
    expect(heavy.map(([file, { html, css }]) => `${file}: ${html.gzip} + ${css.gzip}`)).toEqual([]);
  });

  it(`all scripts without Pagefind are at most ${scriptLimit} bytes after gzip`, () => {
    expect(site.scripts.length).toBeGreaterThan(0);
    expect(site.now.scripts, site.scripts.join(' ')).toBeLessThanOrEqual(scriptLimit);
  });

  it('is what was recorded: after a change on purpose, run `npm run weights` and look at its diff', () => {
    expect(Object.keys(recorded.templates)).toEqual(templates.map(({ name }) => name));
    const changed = Object.entries(site.now.templates).flatMap(([name, now]) =>
      (['html', 'css'] as const)
        .filter((part) => !isNear(now[part], recorded.templates[name]?.[part] ?? 0))
        .map((part) => `${name} ${part}: ${recorded.templates[name]?.[part]} → ${now[part]}`),
    );
    expect(changed).toEqual([]);
    expect(isNear(site.now.scripts, recorded.scripts), `${recorded.scripts} → ${site.now.scripts}`).toBe(
      true,
    );
  });
});

describe('npm run weights', () => {
  it.each([
    [['--help'], 0, /записывает веса/],
    [['--helf'], 2, /Не понимаю параметры «--helf»/],
    [['home'], 2, /Не понимаю параметры «home»/],
  ] as const)('%j ends with %d, says why and records nothing', (args, code, said) => {
    const command = path.join(root, 'tests/support/record-weights.ts');
    const run = spawnSync(process.execPath, [command, ...args], {
      encoding: 'utf8',
      env: cleanEnvironment(),
    });
    expect([run.status, `${run.stdout}${run.stderr}`]).toEqual([code, expect.stringMatching(said)]);
    expect(readRecordedWeights()).toEqual(recorded);
  });
});
