import { expect, test } from 'vitest';
import { GitError } from './run-git.ts';

test.each([
  ['error: file write error: No space left on device', 'ENOSPC'],
  ['fatal: Out of diskspace', 'ENOSPC'],
  ['fatal: unable to write new index file: Disk quota exceeded', 'ENOSPC'],
  ['fatal: not a git repository', undefined],
])('%s', (stderr, code) => {
  expect(new GitError(['add'], stderr).code).toBe(code);
});
