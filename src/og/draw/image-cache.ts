import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageNode } from './compose.ts';
import type { Painter } from './draw-image.ts';

/** Where a project keeps its drawn images. @param root absolute path of the project */
export function imageFolder(root: string): string {
  return join(root, '.cache', 'og');
}

/**
 * The image, drawn or as it was drawn before: its name in the folder is a hash of all that its bytes depend on.
 * @param dir folder of the kept images; made when it is missing
 */
export async function drawOnce(
  tree: ImageNode,
  painter: Painter,
  dir: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(painter.version).update(JSON.stringify(tree)).digest('hex');
  const file = join(dir, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return new Uint8Array(kept);
  const png = await painter.draw(tree);
  await mkdir(dir, { recursive: true });
  // Another build may be reading: a file with the final name is always whole.
  const scratch = `${file}.${randomUUID()}`;
  await writeFile(scratch, png);
  await rename(scratch, file);
  return png;
}

/**
 * Removes the images that were drawn longest ago, and what killed builds left behind.
 * @param keep how many stay
 */
export async function removeOldImages(dir: string, keep: number): Promise<void> {
  const names = await readdir(dir).catch(() => []);
  const images = names.filter((name) => name.endsWith('.png'));
  if (images.length <= keep) return;
  const dated = await Promise.all(
    images.map(async (name) => ({ name, drawnAt: (await stat(join(dir, name))).mtimeMs })),
  );
  const old = dated.sort((a, b) => b.drawnAt - a.drawnAt).slice(keep);
  await Promise.all(old.map(({ name }) => rm(join(dir, name), { force: true })));
}
