import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** A module that the bundle takes from us instead of from a library. */
export interface Replacement {
  /** Path below node_modules of what is replaced, forward slashes, as it is written in the library's own build. */
  module: string;
  /** Absolute path of ours. */
  by: string;
  /** Why, and the version that was looked at. */
  why: string;
}

/**
 * Vite plugin: takes modules of libraries from us. A build in which a replaced module was never asked for fails: after
 * an update of the library the replacement would otherwise be lost without a word.
 */
export function replaceModules(replacements: readonly Replacement[]): Plugin {
  const used = new Set<string>();
  return {
    name: 'replace-modules',
    enforce: 'pre',
    resolveId(source, importer) {
      const asked = importer !== undefined && source.startsWith('.') ? pathOf(source, importer) : source;
      const found = replacements.find(({ module, by }) => importer !== by && isModule(asked, module));
      if (found === undefined) return undefined;
      used.add(found.module);
      return found.by;
    },
    buildEnd(error) {
      const lost = replacements.filter(({ module }) => !used.has(module)).map(({ module }) => module);
      if (error === undefined && lost.length > 0)
        this.error(`The editor's bundle no longer asks for what it replaces: ${lost.join(', ')}`);
    },
  };
}

function pathOf(source: string, importer: string): string {
  return resolve(dirname(importer.replace(/\?.*$/, '')), source).replaceAll('\\', '/');
}

function isModule(asked: string, module: string): boolean {
  const path = asked.replace(/\.js$/, '');
  const wanted = module.replace(/\.js$/, '');
  return path === wanted || path.endsWith(`/node_modules/${wanted}`);
}
