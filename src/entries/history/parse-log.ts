/** A file in a commit. */
export interface LoggedFile {
  commit: string;
  /** Seconds since 1970. */
  moment: number;
  status: 'A' | 'M' | 'D' | 'R';
  path: string;
  /** Of a renamed file. */
  formerPath?: string;
}

/**
 * Parses `git log -z --name-status --format='@%H %ct'`: a commit and its moment, then status and path of each file, all ended by NUL.
 * @returns newest first, as git tells them
 */
export function parseLog(log: string): LoggedFile[] {
  const words = log.split('\0').map((word) => word.replace(/^\n/, ''));
  const files: LoggedFile[] = [];
  let [commit, moment] = ['', 0];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const [, hash, seconds] = /^@([0-9a-f]+) (\d+)$/.exec(word) ?? [];
    if (hash !== undefined) {
      [commit, moment] = [hash, Number(seconds)];
    } else if (/^R\d+$/.test(word)) {
      const [formerPath = '', path = ''] = [words[index + 1], words[index + 2]];
      files.push({ commit, moment, status: 'R', path, formerPath });
      index += 2;
    } else if (/^[AMDT]$/.test(word)) {
      const status = word === 'T' ? 'M' : (word as 'A' | 'M' | 'D');
      files.push({ commit, moment, status, path: words[index + 1] ?? '' });
      index += 1;
    }
  }
  return files;
}
