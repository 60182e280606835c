import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { root, runCli } from '../support/build.ts';
import { editFiles } from '../support/edit-files.ts';
import { readAllText } from '../support/output-text.ts';
import { findLeaks } from './find-leaks.ts';
import type { Leak } from './find-leaks.ts';
import { asOf, ownSite } from './people.ts';
import { filesOf } from './school.ts';
import type { ProofSchool } from './school.ts';
import { withheldOf } from './values.ts';

export interface Verdict {
  leaks: Leak[];
  /** Values that were looked for, and files in which. */
  searched: { values: number; files: number };
}

/**
 * Builds the school with the real command and searches every byte of the output.
 * @param believed the people as the search takes them; only to prove that the search finds something
 * @throws Error when the build fails
 */
export async function proveSchool(
  name: string,
  school: ProofSchool,
  believed = school.people,
): Promise<Verdict> {
  const folder = path.join(root, '.cache/proof', `${process.pid}-${name}`);
  const [content, out] = [path.join(folder, 'content'), path.join(folder, 'out')];
  await mkdir(content, { recursive: true });
  try {
    await editFiles(content, await filesOf(school));
    const args = ['--content', content, '--out', out, '--as-of', asOf, '--base', '/', '--site', ownSite];
    const { code, stderr } = await runCli('build', args);
    if (code !== 0) throw new Error(`the build of ${name} ended with ${code}: ${stderr}`);
    const files = await readAllText(out);
    return {
      leaks: findLeaks(files, believed),
      searched: { values: believed.flatMap(withheldOf).length, files: files.length },
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
