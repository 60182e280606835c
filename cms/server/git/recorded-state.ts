import { fileAt } from './file-history.ts';
import type { Repository } from './open-repository.ts';
import { runGit } from './run-git.ts';

/**
 * Does the last commit hold these bytes of a file? They count as git would store them: line ends and whatever else it
 * converts on the way make no difference.
 * @param path from the content folder
 */
export async function isRecorded(repository: Repository, path: string, bytes: Uint8Array): Promise<boolean> {
  const recorded = await fileAt(repository, path, 'HEAD');
  if (recorded === undefined) return false;
  // Stored without conversion, as before its rules came.
  if (recorded.equals(bytes)) return true;
  const { dir, prefix } = repository;
  const ours = await runGit(dir, ['hash-object', `--path=${path}`, '--stdin'], { input: bytes });
  const theirs = await runGit(dir, ['rev-parse', '--verify', '--quiet', `HEAD:${prefix}${path}`]);
  return ours.code === 0 && theirs.code === 0 && ours.stdout.equals(theirs.stdout);
}
