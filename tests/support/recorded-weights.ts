import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildFixture, demoContent, root } from './build.ts';
import { readPages } from './html-site.ts';
import type { PageWeight } from './page-weight.ts';
import { weighPages, weighScripts } from './page-weight.ts';
import { fileOf, templates } from './templates.ts';

const file = path.join(root, 'tests/fixtures/weights.json');
const base = '/nastavnichestvo/';

/** Bytes after gzip: of the HTML and the styles of the page that stands for a template. */
interface RecordedWeight {
  html: number;
  css: number;
}

/** The weights that the project has agreed to: of each template, and of all scripts together. */
export interface RecordedWeights {
  templates: Record<string, RecordedWeight>;
  scripts: number;
}

/** The weights of the demonstration school now: recorded ones, and of every page. */
export interface WeighedSite {
  now: RecordedWeights;
  pages: Map<string, PageWeight>;
  scripts: string[];
}

/** Builds the demonstration school and weighs it. @throws Error when it is not built, or lacks a template's page */
export async function weighDemo(): Promise<WeighedSite> {
  const built = await buildFixture(demoContent);
  if (built.code !== 0) throw new Error(built.stderr);
  const pages = await weighPages(built.dir, base, await readPages(built.dir, base));
  const scripts = await weighScripts(built.dir);
  const rows = templates.map(({ name, address }): [string, RecordedWeight] => {
    const weight = pages.get(fileOf(address));
    if (weight === undefined) throw new Error(`${name}: no page ${address}`);
    return [name, { html: weight.html.gzip, css: weight.css.gzip }];
  });
  return {
    pages,
    scripts: scripts.files,
    now: { templates: Object.fromEntries(rows), scripts: scripts.total.gzip },
  };
}

export function readRecordedWeights(): RecordedWeights {
  return JSON.parse(readFileSync(file, 'utf8')) as RecordedWeights;
}

export function writeRecordedWeights(weights: RecordedWeights): void {
  writeFileSync(file, `${JSON.stringify(weights, null, 2)}\n`);
}

/** Whether a weight is within what was recorded: 300 bytes or 5 % more or less, whichever is more. */
export function isNear(now: number, recorded: number): boolean {
  return Math.abs(now - recorded) <= Math.max(300, recorded * 0.05);
}
