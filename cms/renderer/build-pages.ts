/** Run in a process of its own, `node build-pages.ts <root> <dir> <base> <site>`: Astro's build leaves much behind. */
import { mkdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { pagesConfig } from './pages-config.ts';

const [root, dir, base, site] = process.argv.slice(2);
if (root === undefined || dir === undefined || base === undefined || site === undefined) {
  throw new Error('build-pages.ts needs four arguments');
}
await mkdir(join(dir, 'src'), { recursive: true });
// Vite knows modules by their real paths.
await build(pagesConfig(await realpath(root), await realpath(dir), { base, site }));
