import { readdir } from 'node:fs/promises';
import type { Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryAttacks } from '../corpora/attacks-entries.ts';
import { executed } from '../corpora/canary.ts';
import type { AttackSchool } from '../support/attack-school.ts';
import { makeAttackSchool } from '../support/attack-school.ts';
import type { BuiltSite, Run } from '../support/build.ts';
import { buildFixture, runCli } from '../support/build.ts';
import type { CheckJson } from '../support/check-json.ts';
import type { OutputFile } from '../support/output-text.ts';
import { findInFiles, readAllText } from '../support/output-text.ts';

let school: AttackSchool;
let site: BuiltSite;
let check: Run;
let findings: CheckJson['findings'];
let files: Map<string, OutputFile>;

beforeAll(async () => {
  school = await makeAttackSchool();
  const env = { CANARY_DIR: school.canaryDir };
  site = await buildFixture(school.content, { env });
  check = await runCli(
    'check',
    ['--content', school.content, '--as-of', '2026-11-22', '--format', 'json'],
    env,
  );
  findings = (JSON.parse(check.stdout) as CheckJson).findings;
  files = new Map((await readAllText(site.dir)).map((file) => [file.path, file]));
});

afterAll(() => school.remove());

const pageOf = (page: string) => files.get(`${page}/index.html`);

describe('a school whose entries are attacks', () => {
  it('is built, and the check says no', () => {
    expect(site.code, site.stderr).toBe(0);
    expect(check.code, check.stderr).toBe(1);
    expect(school.pages.length).toBeGreaterThan(400);
  });

  it('executes nothing: no file, no request, no computed word, no value of a setting', async () => {
    expect(await readdir(school.canaryDir)).toEqual([]);
    expect(school.requests).toEqual([]);
    expect(findInFiles([...files.values()], [executed, school.canaryDir])).toEqual([]);
    expect(`${site.stdout}${site.stderr}${check.stdout}${check.stderr}`).not.toContain(executed);
  });

  it('names the file and the line of every attack, and nothing else', () => {
    const found = Map.groupBy(
      findings.filter(({ rule, severity }) => /^(?:BODY-01|DATA-0[1-5])$/.test(rule) && severity === 'error'),
      ({ file }) => file,
    );
    const placesIn = (file: string) =>
      (found.get(file) ?? []).map(({ rule, line }) => (line === undefined ? rule : `${rule} ${line}`)).sort();
    const wrong = school.pages
      .map(({ file, errors }) => ({
        file,
        expected: [...new Set(errors)].sort(),
        told: [...new Set(placesIn(file))],
      }))
      .filter((page) => !page.file.includes('razmer'))
      .filter(({ expected, told: lines }) => expected.join() !== lines.join());
    expect(wrong).toEqual([]);
    const silent = school.pages.filter(({ file, errors }) => errors.length > 0 !== found.has(file));
    expect(silent).toEqual([]);
    const told = new Set(
      findings
        .filter(({ rule, line }) => rule === 'DATA-01' || (/^DATA-0[234]$/.test(rule) && line !== undefined))
        .map(({ file }) => file),
    );
    const unheeded = entryAttacks.filter(({ file, published }) => told.has(file) === (published === true));
    expect(unheeded.map(({ file }) => file)).toEqual([]);
  });

  it('is told the same by the check and by the build', () => {
    const checked = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ rule, file, line }) => `${rule} ${line === undefined ? file : `${file}:${line}`}`);
    const built = Array.from(site.stdout.matchAll(/^ {2}ошибка {2}(\S+) {2}(\S+): /gm), ([, rule, place]) =>
      [rule, place].join(' '),
    );
    expect(checked.length).toBeGreaterThan(250);
    expect(built.sort()).toEqual(checked.sort());
  });

  it('publishes what is sound and withholds the rest', () => {
    const wrong = school.pages.filter(
      ({ page, errors }) => (pageOf(page) === undefined) === (errors.length === 0),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
    for (const neighbour of ['programmy/pervyj-god', 'novosti/nachalo-goda', 'nastavniki/m-7f2a'])
      expect(files.has(`${neighbour}/index.html`)).toBe(true);
  });

  it('shows ordinary prose as it was written', () => {
    const samples = school.pages.filter(({ shown }) => shown !== undefined);
    expect(samples.length).toBeGreaterThan(100);
    const changed = samples.filter(({ page, shown = '' }) => {
      const text = textOf(htmlToHast(pageOf(page)?.bytes.toString('utf8') ?? '')).replace(/\s+/g, ' ');
      return !text.includes(shown.replace(/\s+/g, ' '));
    });
    expect(changed.map(({ page, shown }) => [page, shown])).toEqual([]);
  });

  it('has pages without anything that could run or phone home', () => {
    const pages = [...files.values()].filter(({ path }) => path.endsWith('.html'));
    let elements = 0;
    const found = pages.flatMap(({ path, bytes }) => {
      const all = elementsOf(htmlToHast(bytes.toString('utf8')));
      elements += all.length;
      return all
        .filter((element) => isLive(element) || (hasStyle(element) && path !== ownStyles))
        .map(({ tagName, properties }) => [path, tagName, JSON.stringify(properties)]);
    });
    expect(found).toEqual([]);
    expect(elements).toBeGreaterThan(10_000);
    for (const file of files.values())
      if (file.path.endsWith('.xml'))
        expect(file.bytes.toString('utf8'), file.path).not.toMatch(/<(?:script|img|svg)\b/i);
  });
});

type Element = Extract<Nodes, { type: 'element' }>;

function elementsOf(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  const below = node.children.flatMap(elementsOf);
  return node.type === 'element' ? [node, ...below] : below;
}

const foreign = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;
const unsafe = /^(?!https?:|mailto:|tel:|webcal:\/\/rodnik\.example\/)[a-z][a-z0-9+.-]*:|^[\\/]{2}/i;

function isLive({ tagName, properties }: Element): boolean {
  const { src, href, type, srcDoc, action } = properties;
  const inline = tagName === 'script' && src === undefined && type !== 'application/ld+json';
  const handler = Object.keys(properties).some((name) => /^on/i.test(name));
  const address = [src, action].some((value) => typeof value === 'string' && foreign.test(value));
  const link = typeof href === 'string' && unsafe.test(href.trim());
  const sheet =
    tagName === 'link' && properties['rel']?.toString() === 'stylesheet' && foreign.test(String(href));
  const element = /^(?:iframe|object|embed|base|math|portal)$/.test(tagName);
  return inline || handler || address || link || sheet || element || srcDoc !== undefined;
}

/** The block for other sites brings its look along: there our styles are not. */
const ownStyles = 'vstavka/blok.html';

function hasStyle({ properties }: Element): boolean {
  return properties['style'] !== undefined;
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'br') return ' ';
  return 'children' in node
    ? node.children.map(textOf).join(node.type === 'element' ? separator(node) : '')
    : '';
}

/** Words of neighbouring blocks do not run together. */
const separator = ({ tagName }: Element) =>
  /^(?:p|a|em|strong|del|code|sup|cite|h\d|td|th|figcaption)$/.test(tagName) ? '' : ' ';
