import type { Plugin } from 'vite';
import { metaPolicy } from './headers/policy.ts';
import type { BuildOptions } from './options.ts';

const moduleId = 'virtual:section-options';
const resolvedId = `\0${moduleId}`;

/** Where the section stands: what pages need of the options, beside the section itself. */
export type Place = Pick<BuildOptions, 'base' | 'site'>;

/** Vite plugin: hands the options and the policy to content.config.ts and the pages as `virtual:section-options`. */
export function sectionOptions(options: Place & Partial<BuildOptions>): Plugin {
  const { root, contentDir, asOf, base, site } = options;
  return {
    name: moduleId,
    resolveId: (id) => (id === moduleId ? resolvedId : undefined),
    load: (id) =>
      id === resolvedId
        ? `export default ${JSON.stringify({ root, contentDir, asOf, base, site, metaPolicy })};`
        : undefined,
  };
}
