import { buildFixture, demoContent } from './build.ts';
import type { HtmlPage } from './html-site.ts';
import { readPages } from './html-site.ts';

/** Path of the section in the site that the tests build of the demonstration school. */
export const demoBase = '/nastavnichestvo/';

/** The demonstration school, built with the usual options. */
export interface DemoPages {
  /** Folder with the output. */
  dir: string;
  pages: HtmlPage[];
}

/**
 * Builds the demonstration school, once for all files of a test run, and parses its pages.
 * @throws Error when it is not built or has hardly any pages
 */
export async function readDemoPages(): Promise<DemoPages> {
  const { code, stderr, dir } = await buildFixture(demoContent);
  if (code !== 0) throw new Error(stderr);
  const pages = await readPages(dir, demoBase);
  if (pages.length <= 60) throw new Error(`only ${pages.length} pages of the demonstration school`);
  return { dir, pages };
}
