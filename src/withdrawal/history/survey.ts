import { ByteReader } from './byte-reader.ts';
import { endOfGit, startGit } from './git.ts';
import { parsePathLine } from './path-line.ts';

/** Paths under which each object of the history ever stood, by object id. */
export type Survey = Map<string, Set<string>>;

/** Looks through all commits of a repository without reading files. @throws Refusal when git fails */
export async function surveyHistory(dir: string): Promise<Survey> {
  const child = startGit(dir, ['fast-export', '--all', '--no-data', '--signed-tags=strip', '--reencode=yes']);
  child.stdin?.end();
  const ended = endOfGit(child, 'чтение истории');
  const survey: Survey = new Map();
  const read = async () => {
    const reader = new ByteReader((child.stdout ?? []) as AsyncIterable<Buffer>);
    for (let line = await reader.readLine(); line !== undefined; line = await reader.readLine()) {
      const data = /^data (\d+)$/.exec(line.toString('latin1'));
      if (data !== null) await reader.readBytes(Number(data[1]));
      const change = parsePathLine(line);
      if (change?.object !== undefined)
        survey.set(change.object, (survey.get(change.object) ?? new Set()).add(change.path));
    }
  };
  await Promise.all([read(), ended]);
  return survey;
}
