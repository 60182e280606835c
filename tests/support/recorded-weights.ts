import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './build.ts';
import { demoBase, readDemoPages } from './demo-pages.ts';
import type { PageWeight } from './page-weight.ts';
import { weighPages, weighScripts } from './page-weight.ts';
import { fileOf, templates } from './templates.ts';

const file = path.join(root, 'tests/fixtures/weights.json');

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
  const demo = await readDemoPages();
  const pages = await weighPages(demo.dir, demoBase, demo.pages);
  const scripts = await weighScripts(demo.dir);
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
