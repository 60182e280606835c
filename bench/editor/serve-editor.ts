/**
 * `node serve-editor.ts <root> <content> <out>`: our editor as `npm run cms` starts it, but without building the section
 * beside it, which decap-server has no like of. Prints its origin and stops on SIGTERM.
 */
import { join } from 'node:path';
import { untilStopped } from '#cli/until-stopped';
import { buildEditor } from '../../cms/bundle/build-editor.ts';
import { createRenderer } from '../../cms/renderer/create-renderer.ts';
import { startEditor } from '../../cms/server/start-editor.ts';

const [root = '', contentDir = '', outDir = ''] = process.argv.slice(2);
const cacheDir = join(root, '.cache', 'editor');
const [base, site] = ['/nastavnichestvo/', 'https://bench.example'];
const bundleDir = await buildEditor(root, cacheDir);
const pages = await createRenderer({ root, base, site, cacheDir });
const editor = await startEditor({
  ...{ root, contentDir, privateDir: join(outDir, '..', 'private'), outDir, base, site },
  asOf: undefined,
  port: 0,
  workflow: false,
  command: 'npm run cms',
  builds: false,
  bundleDir: () => Promise.resolve(bundleDir),
  renderer: () => Promise.resolve(pages),
  onError: (error) => console.error(error),
});
process.stdout.write(`${editor.origin}\n`);
await untilStopped();
await editor.stop();
