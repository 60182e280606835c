import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import yaml from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '#entries/read-content';
import type { Content } from '#model/content';
import { evaluate } from '#rules/evaluate';
import type { Evaluation } from '#rules/finding';
import { buildSection } from '#section/build-section';
import { blocksOf, readDocument, root, sampleFilesOf } from '../support/documentation.ts';
import { sectionTools } from '../support/section.ts';

const read = readDocument;
const sampleFolder = 'moya-shkola/';
const sample = sampleFilesOf(read('docs/editors/nachalo.md'));

let dir = '';
beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'editor-docs-'));
});
afterAll(async () => {
  await rm(dir, { recursive: true });
});

async function readSample(
  name: string,
  edit: (text: string) => string = (text) => text,
): Promise<{ content: Content; evaluation: Evaluation; shown: string; labels: string[] }> {
  const folder = path.join(dir, name);
  for (const [file, text] of sample) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), edit(text));
  }
  const content = await readContent(folder);
  const evaluation = evaluate(content, '2026-11-22');
  const section = buildSection(content, evaluation, sectionTools, 'site');
  return {
    content,
    evaluation,
    shown: JSON.stringify(section),
    labels: section.mentors.map(({ label }) => label).sort(),
  };
}

describe('the sample school of nachalo.md', () => {
  test('is complete, valid and shown whole', async () => {
    const { content, evaluation } = await readSample('as-written');
    const kinds = Object.entries(content.entries).flatMap(([kind, list]) => (list.length > 0 ? [kind] : []));
    expect(content.fileCount).toBe(sample.size);
    expect(content.fileCount).toBeGreaterThanOrEqual(8);
    expect(kinds.sort()).toEqual(
      ['documents', 'events', 'mentees', 'mentors', 'news', 'pairings', 'programs'].sort(),
    );
    expect(content.broken).toEqual([]);
    expect(evaluation.withheldFiles).toEqual(new Set());
    const found = evaluation.findings.map(({ rule, code, severity, file }) => ({
      severity,
      of: `${rule}.${code} ${file}`,
    }));
    expect(found.filter(({ of }) => /^(DATA|BODY)-/.test(of))).toEqual([]);
    expect(
      found.filter(({ severity }) => severity === 'error').map(({ of }) => of),
      'what the page says is still missing',
    ).toEqual([
      'LOC-01.missing school.json',
      'RM-01.missing school.json',
      'SEC-05.levelMissing school.json',
      'SEC-05.levelMissing school.json',
    ]);
  });

  test('names the mentor who consented and nobody else', async () => {
    const { labels } = await readSample('named');
    expect(labels).toEqual(['Светлогорова Нина Павловна', 'наставник']);
  });

  test('names nobody without the consent to distribution', async () => {
    const { labels, shown } = await readSample('unnamed', (text) =>
      text.replace('"scopes": ["name", ', '"scopes": ['),
    );
    expect(labels).toEqual(['наставник', 'наставник']);
    expect(shown).not.toContain('Светлогорова');
  });

  test('shows the emblem as the page says', async () => {
    const line = /"emblem": "(.+)"/.exec(read('docs/editors/nachalo.md'));
    const [field = '', picture = ''] = line ?? [];
    await mkdir(path.join(dir, 'emblem', 'files'), { recursive: true });
    await cp(path.join(root, 'content/files/emblema-rodnik.png'), path.join(dir, 'emblem', 'files', picture));
    const { evaluation, shown } = await readSample('emblem', (text) =>
      text.replace('"accent":', `${field},\n  "accent":`),
    );
    expect(shown).toContain(`/${picture}"`);
    expect(evaluation.findings.filter(({ rule }) => /^(?:DATA|FILE)-/.test(rule))).toEqual([]);
  });

  test('is in one folder', () => {
    const paths = read('docs/editors/nachalo.md').match(/^`[^`\n]+\/[^`\n]+\.(?:json|mdx)`$/gm) ?? [];
    expect(paths.map((line) => line.slice(1, -1))).toEqual(
      [...sample.keys()].map((file) => sampleFolder + file),
    );
  });
});

describe('the changes of dela.md fit the programme of the demonstration that the page names', () => {
  const program = 'programs/pervye-shagi.mdx';
  const changes = blocksOf(read('docs/editors/dela.md')).filter(({ language }) => language === 'yaml');

  const errorsAfter = async (added: string) => {
    const folder = await mkdtemp(path.join(dir, 'demo-'));
    await cp(path.join(root, 'content'), folder, { recursive: true });
    await writeFile(path.join(folder, program), read(`content/${program}`).replace('---\n', `---\n${added}`));
    const { findings } = evaluate(await readContent(folder), '2026-11-22');
    return findings.filter(({ severity, file }) => severity === 'error' && file === program);
  };

  test('they are two, and a bad one is noticed', async () => {
    expect(changes).toHaveLength(2);
    expect(await errorsAfter('completion:\n  date: 2027-05-31\n  ground: plan-completed\n')).not.toEqual([]);
  });

  test.each(changes)('$text', async ({ text }) => {
    expect(await errorsAfter(text)).toEqual([]);
  });
});

test.each(['editors/dela.md', 'editors/nachalo.md', 'editors/soglasiya.md', 'feed/v1/README.md'])(
  'the snippets of %s parse',
  (name) => {
    const snippets = blocksOf(read(`docs/${name}`)).filter(({ language }) =>
      /^(?:json|yaml)$/.test(language),
    );
    expect(snippets.length, 'a check that examined nothing proves nothing').toBeGreaterThan(0);
    for (const { language, text } of snippets) {
      if (language === 'json') expect(() => void JSON.parse(text), text).not.toThrow();
      if (language === 'yaml') expect(() => void yaml.load(text), text).not.toThrow();
    }
  },
);

test('every relative link of the documentation leads to a file', () => {
  const docs = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' });
  const pages = ['README.md', ...docs.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
  const links = pages.flatMap((page) => {
    const prose = read(page)
      .replace(/^```.*?^```$/gms, '')
      .replace(/`[^`\n]*`/g, '');
    return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => ({ page, target }));
  });
  const relative = links.filter(({ target }) => !/^(?:[a-z]+:|#)/.test(target));
  expect(relative.length, 'a check that examined nothing proves nothing').toBeGreaterThan(10);
  const lost = relative.filter(
    ({ page, target }) => !existsSync(path.join(root, path.dirname(page), target.replace(/#.*$/, ''))),
  );
  expect(lost).toEqual([]);
});
