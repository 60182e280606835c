import { join } from 'node:path';
import { openContentStore } from '../../cms/server/store/content-store.ts';
import { openRepository } from '../../cms/server/git/open-repository.ts';
import { disk } from '../../cms/server/write/file-system.ts';
import type { FileSystem } from '../../cms/server/write/file-system.ts';
import { createWriter } from '../../cms/server/write/writer.ts';

/** Writes two files of a content folder and dies in the middle, as if the power had gone. */
const [dir = '', step = ''] = process.argv.slice(2);
let renames = 0;
const die = () => process.kill(process.pid, 'SIGKILL');
const dying: FileSystem = {
  ...disk,
  writeNew: async (path, bytes) => {
    if (step === 'writing') die();
    await disk.writeNew(path, bytes);
  },
  rename: async (from, to) => {
    renames += 1;
    if (step === 'renaming' && renames === 2) die();
    await disk.rename(from, to);
  },
  syncFolder: async (path) => {
    if (step === 'committing') die();
    await disk.syncFolder(path);
  },
};
const contentDir = join(dir, 'content');
const writer = createWriter({
  store: openContentStore(contentDir, Date.now),
  cacheDir: join(dir, '.cache'),
  repository: await openRepository(contentDir),
  fs: dying,
});
await writer.write(() => ({
  changes: ['a', 'b'].map((name) => ({ path: `news/${name}.mdx`, bytes: Buffer.from(`новое ${name}`) })),
  message: 'Новость «a»: изменена',
  answer: undefined,
  isPublic: true,
}));
