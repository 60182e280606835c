import type { Content } from '#model/content';
import { assembleContent } from './assemble-content.ts';
import { hashFiles, readFiles } from './read-files.ts';
import { defaultTimeZone, kindOfFile, readEntryPiece, readOtherPiece, timeZoneOf } from './read-piece.ts';
import type { ContentPiece } from './read-piece.ts';

/**
 * Reads and parses a content folder: every entry, every attached file, every problem. Never throws for what editors
 * wrote; a folder that is missing or empty gives empty content and the problem that school.json is missing.
 * @param dir the content folder
 * @param onProgress called with the number of entries parsed so far and their total
 */
export async function readContent(
  dir: string,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Content> {
  const raw = await readFiles(dir);
  // Dates of the other entries need the school's time zone.
  const school = raw.find(({ path }) => path === 'school.json');
  const schoolPiece = school && readEntryPiece('school', school, defaultTimeZone);
  const timeZone = timeZoneOf(schoolPiece);
  const total = raw.filter(({ path }) => kindOfFile(path) !== undefined).length;
  const pieces: ContentPiece[] = [];
  let done = 0;
  for (const file of raw) {
    const kind = kindOfFile(file.path);
    if (kind === undefined) pieces.push(await readOtherPiece(file));
    else if (kind === 'school') pieces.push(schoolPiece ?? readEntryPiece(kind, file, timeZone));
    else pieces.push(readEntryPiece(kind, file, timeZone));
    if (kind === undefined) continue;
    if (done % 100 === 0) {
      onProgress(done, total);
      await new Promise((resolve) => setImmediate(resolve));
    }
    done += 1;
  }
  return assembleContent(pieces, hashFiles(raw));
}
