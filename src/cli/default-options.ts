import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readContentOnce } from '#entries/shared-read';
import { placeholderSchool } from '#model/placeholder-school';
import type { BuildOptions } from '../integrations/options.ts';
import type { Output } from './output.ts';
import { today } from './today.ts';

/** Absolute path of the project. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface GivenOptions {
  content?: string | undefined;
  asOf?: string | undefined;
  out?: string | undefined;
  base?: string | undefined;
  site?: string | undefined;
}

/**
 * Options of a build: what is not given comes from the school. `asOf` is today in the school's time zone; the only
 * clock of the project is read here.
 */
export async function defaultOptions(given: GivenOptions = {}, output?: Output): Promise<BuildOptions> {
  const contentDir = resolve(given.content ?? resolve(projectRoot, 'content'));
  const { school } = await readContentOnce(contentDir, (done, total) =>
    output?.progress('Читаю записи', `: ${done} из ${total}`),
  );
  const { data } = school ?? placeholderSchool;
  return {
    root: projectRoot,
    contentDir,
    outDir: resolve(given.out ?? resolve(projectRoot, 'dist')),
    asOf: given.asOf ?? data.demonstrationAsOf ?? today(data.timeZone),
    base: given.base ?? data.sectionPath,
    site: given.site ?? new URL(data.officialSiteUrl).origin,
  };
}
