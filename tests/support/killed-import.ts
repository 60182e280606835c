import { join } from 'node:path';
import { applyImport } from '../../src/cli/import-apply.ts';
import { disk } from '../../cms/server/write/file-system.ts';
import { mentorsOf } from './mentor-list.ts';

/** Carries out an import and dies in the middle, as if the power had gone. */
const [dir = '', step = ''] = process.argv.slice(2);
let renames = 0;
const die = () => process.kill(process.pid, 'SIGKILL');
await applyImport(
  mentorsOf(['Ручьёв Антон', 'Рябинкин Лев']),
  { content: join(dir, 'content'), private: join(dir, 'private'), cache: join(dir, '.cache') },
  { asOf: '2026-11-22', replace: false, draft: false },
  {
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
  },
);
