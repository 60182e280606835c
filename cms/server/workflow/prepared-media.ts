import type { Repository } from '../git/open-repository.ts';
import { gitText } from '../git/run-git.ts';

/** Line at the end of a commit's message that tells which attached file the editor made fit for the section. */
export const mediaTrailer = 'Cms-Media';

/** Ids of the attached files that came by the editor between two commits. */
export async function preparedMedia(
  { dir }: Repository,
  begin: string,
  tip: string,
): Promise<ReadonlySet<string>> {
  const format = `--format=%(trailers:key=${mediaTrailer},valueonly)`;
  const text = await gitText(dir, ['log', '--no-show-signature', format, `${begin}..${tip}`]);
  return new Set(text.split('\n').filter((line) => line !== ''));
}
