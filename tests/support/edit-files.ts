import { cp, mkdir, readFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What happens to a file: its new text or bytes, a change of its text, a size in bytes of zeros, or `null`: it goes. */
type FileEdit = string | Uint8Array | ((text: string) => string) | { zeros: number } | null;

/** Changes of a content folder, by path from it. */
export type Edits = Readonly<Record<string, FileEdit>>;

/** Makes a folder the copy of a content folder. */
export async function copyContent(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}

/** Applies the changes, each file in its turn. @throws Error when a change of a text changes nothing */
export async function editFiles(dir: string, edits: Edits): Promise<void> {
  for (const [name, edit] of Object.entries(edits)) await editFile(path.join(dir, name), edit);
}

async function editFile(file: string, edit: FileEdit): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  if (edit === null) return rm(file);
  if (typeof edit === 'function') {
    const text = await readFile(file, 'utf8');
    const changed = edit(text);
    if (changed === text) throw new Error(`the edit of ${file} changes nothing`);
    return writeFile(file, changed);
  }
  if (typeof edit === 'string' || edit instanceof Uint8Array) return writeFile(file, edit);
  await writeFile(file, '');
  return truncate(file, edit.zeros);
}

/** Several changes of one text, one after another. */
export function all(...edits: ((text: string) => string)[]): (text: string) => string {
  return (text) => edits.reduce((changed, edit) => edit(changed), text);
}

/** Replaces the first occurrence. @throws Error when the text does not hold it */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`no «${from}» in the file`);
    return text.replace(from, () => to);
  };
}

/** Adds fields of YAML below the others of the front matter. */
export function fields(yaml: string): (text: string) => string {
  return (text) => text.replace('\n---\n', () => `\n${yaml.trim()}\n---\n`);
}

/** Adds a paragraph at the end of the body. */
export function paragraph(markdown: string): (text: string) => string {
  return (text) => `${text.trimEnd()}\n\n${markdown}\n`;
}

/** Sets fields of a JSON object; `undefined` removes one. */
export function json(changes: Readonly<Record<string, unknown>>): (text: string) => string {
  return (text) => `${JSON.stringify({ ...(JSON.parse(text) as object), ...changes }, null, 2)}\n`;
}

/** Names and texts of all entries of the folder together, to prove that what is looked for was there. */
export async function readAllSources(dir: string): Promise<string> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.endsWith(`${path.sep}files`));
  return (
    await Promise.all(
      files.map(
        async ({ name, parentPath }) => `${name}\n${await readFile(path.join(parentPath, name), 'utf8')}`,
      ),
    )
  ).join('\n');
}
