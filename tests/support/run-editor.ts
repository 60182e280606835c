import { buildEditor } from '../../cms/bundle/build-editor.ts';
import { createRenderer } from '../../cms/renderer/create-renderer.ts';
import { startEditor } from '../../cms/server/start-editor.ts';
import type { RunOptions } from './editor-server.ts';

/** The editor's server in a process of its own, which a test can kill: `node run-editor.ts <options as JSON>`. */
const { project, dir, port, workflow } = JSON.parse(process.argv[2] ?? '') as RunOptions;
const place = { base: '/nastavnichestvo/', site: 'https://rodnik.example' };
const cacheDir = `${project}/.cache/editor`;
const bundle = await buildEditor(project, cacheDir);
const renderer = createRenderer({ root: project, cacheDir, ...place });
renderer.catch(() => undefined);
const editor = await startEditor({
  // Locks, journals and refused texts lie below it.
  root: dir,
  contentDir: `${dir}/content`,
  privateDir: `${dir}/private`,
  outDir: `${dir}/out`,
  ...place,
  asOf: '2026-11-22',
  ...{ port, workflow },
  command: 'npm run cms',
  builds: false,
  bundleDir: () => Promise.resolve(bundle),
  renderer: () => renderer,
  onError: (error) => console.error(error),
});
await renderer;
console.log(editor.origin);
process.once('SIGTERM', () => void editor.stop().then(() => process.exit(0)));
