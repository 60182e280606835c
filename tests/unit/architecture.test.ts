import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Applies the project's rules to the folder `src` of a project and returns what was seen and found. */
async function examine(baseDir: string) {
  const options = await extractDepcruiseOptions(path.join(root, '.dependency-cruiser.mjs'));
  const { output } = await cruise(['src'], { ...options, baseDir, outputType: 'json' });
  const { modules, summary } = (typeof output === 'string' ? JSON.parse(output) : output) as ICruiseResult;
  return {
    own: modules.map(({ source }) => source).filter((source) => source.startsWith('src/')),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}

test('every import in src keeps to the layer table', async () => {
  const { own, violations } = await examine(root);
  expect(own.length, 'a check that examined nothing proves nothing').toBeGreaterThanOrEqual(5);
  expect(violations).toEqual([]);
}, 60_000);

describe('the rules fire', () => {
  /** A file with a bad import, the rule that must name it, and the file it leads to. */
  const bad: [file: string, source: string, rule: string][] = [
    ['model/a.ts', `import '#rules/a';`, 'model-imports-only-its-layers'],
    ['model/b.ts', `import 'yaml';`, 'model-imports-only-zod-and-temporal'],
    ['model/c.ts', `import { readFileSync } from 'node:fs';`, 'no-node-core-in-pure-layers'],
    ['rules/a.ts', `import '../section/a.ts';`, 'rules-imports-only-its-layers'],
    ['rules/b.ts', `import 'astro:content';`, 'no-astro-in-pure-layers'],
    ['rules/c.ts', `import { z } from 'zod';`, 'rules-and-section-import-no-package'],
    ['section/a.ts', `export { a } from '#messages/a';`, 'section-imports-only-its-layers'],
    ['messages/a.ts', `export const a = await import('#feed/a');`, 'messages-imports-only-its-layers'],
    ['entries/a.ts', `import '#section/a';`, 'entries-imports-only-its-layers'],
    ['import/a.ts', `import '#section/a';`, 'import-imports-only-its-layers'],
    ['report/a.ts', `import type { A } from '#entries/a';`, 'report-imports-only-its-layers'],
    ['ics/a.ts', `import '#messages/a';`, 'ics-imports-only-its-layers'],
    ['tasks/a.ts', `import '#section/a';`, 'tasks-imports-only-its-layers'],
    ['tasks/b.ts', `import 'node:fs';`, 'no-node-core-in-pure-layers'],
    ['feed/a.ts', `import type { A } from '#entries/a';`, 'feed-imports-only-its-layers'],
    ['search/a.ts', `import '#rules/a';`, 'search-imports-only-its-layers'],
    ['search/b.ts', `import 'node:fs';`, 'no-node-core-in-pure-layers'],
    ['panel/a.ts', `import '#section/a';`, 'panel-imports-only-its-layers'],
    ['panel/b.ts', `import 'node:fs';`, 'no-node-core-in-pure-layers'],
    ['og/a.ts', `import '#model/a';`, 'og-imports-only-its-layers'],
    ['region/a.ts', `import '#section/a';`, 'region-imports-only-its-layers'],
    ['integrations/a.ts', `import '#cli/a';`, 'integrations-imports-only-its-layers'],
    ['cli/a.ts', `import '../components/a.ts';`, 'cli-imports-only-its-layers'],
    ['components/a.ts', `import '../layouts/a.ts';`, 'components-imports-only-its-layers'],
    ['components/b.ts', `import { a } from '#section/a';`, 'layouts-and-components-take-section-types-only'],
    ['layouts/a.ts', `import '#feed/a';`, 'layouts-imports-only-its-layers'],
    ['pages/a.ts', `import '#model/a';`, 'pages-imports-only-its-layers'],
    ['utils/a.ts', `import '#model/a';`, 'no-folder-outside-the-table'],
    ['feed/b.ts', `import '../../tests/a.ts';`, 'src-imports-no-tests-or-bench'],
    ['feed/c.ts', `import './d.test.ts';`, 'nothing-imports-a-test'],
    ['feed/e.ts', `import './f.ts';`, 'no-circular'],
    ['section/orphan.ts', `export const a = 1;`, 'no-orphans'],
    ['entries/b.ts', `import './nowhere.ts';`, 'no-unresolvable'],
    ['entries/c.ts', `import 'enhanced-resolve';`, 'no-undeclared-package'],
    ['entries/d.ts', `import 'prettier';`, 'no-dev-package-in-src'],
  ];
  const good: [file: string, source: string][] = [
    ['rules/good.ts', `import '#model/a';`],
    ['section/good.test.ts', `import 'node:fs'; import '#feed/a'; import 'prettier';`],
    ['search/index-good.ts', `import 'node:fs';`],
    ['entries/good.ts', `import 'node:fs'; import 'yaml'; import 'astro:content';`],
    ['components/good.ts', `import type { A } from '#section/a';`],
    ['pages/good.ts', `import '#feed/a'; import { a } from '#section/a';`],
    ['cli/good.ts', `import 'node:fs'; import '#model/a'; import '../integrations/a.ts';`],
  ];
  const others: [file: string, source: string][] = [
    ['feed/d.test.ts', ''],
    ['feed/f.ts', `import './e.ts';`],
    ['../tests/a.ts', ''],
    ...['zod', 'yaml', 'prettier', 'enhanced-resolve'].map((name): [string, string] => [
      `../node_modules/${name}/index.js`,
      '',
    ]),
  ];

  let sample: string;
  let found: Awaited<ReturnType<typeof examine>>;

  beforeAll(async () => {
    sample = await mkdtemp(path.join(tmpdir(), 'architecture-'));
    await cp(path.join(root, 'package.json'), path.join(sample, 'package.json'));
    for (const [file, source] of [...bad, ...good, ...others]) {
      const target = path.join(sample, 'src', file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, `${source}\n`);
    }
    found = await examine(sample);
  }, 60_000);

  afterAll(() => rm(sample, { recursive: true, force: true }));

  test.each(bad)('src/%s: %s → %s', (file, _source, rule) => {
    expect(found.violations.filter((line) => line.startsWith(`${rule}: src/${file} `))).not.toEqual([]);
  });

  test.each(good)('src/%s: %s → nothing', (file) => {
    expect(found.own).toContain(`src/${file}`);
    expect(found.violations.filter((line) => line.includes(`: src/${file} `))).toEqual([]);
  });
});
