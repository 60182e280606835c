import type { FileFacts } from './content.ts';
import { portableName, transliterate } from './transliterate.ts';

/** Types that open without paid software (ПП РФ № 1802 п. 20), with what their first bytes must say. */
const allowed: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  docx: 'zip',
  xlsx: 'zip',
  pptx: 'zip',
  odt: 'zip',
  ods: 'zip',
  odp: 'zip',
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  webp: 'webp',
  csv: 'unknown',
  txt: 'unknown',
};

export const imageExtensions: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'webp']);

/** Bytes; a larger file does not open on a slow line. */
const maxPublishedBytes = 20 * 1024 * 1024;

export type FileFault =
  'missing' | 'empty' | 'tooLarge' | 'extension' | 'doubleExtension' | 'content' | 'damaged';

/** Why a file may not be published; undefined when it may. */
export function fileFault(path: string, facts: FileFacts | undefined): FileFault | undefined {
  if (facts === undefined) return 'missing';
  const expected = allowed[facts.extension];
  if (expected === undefined) return 'extension';
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (/\.(exe|com|bat|cmd|js|vbs|scr|msi|html?|svg|php|sh|pdf|docx?|xlsx?|zip|rar)\.[^.]+$/i.test(name)) {
    return 'doubleExtension';
  }
  if (facts.size === 0) return 'empty';
  if (facts.size > maxPublishedBytes) return 'tooLarge';
  if (facts.detected !== expected) return 'content';
  return facts.damaged ? 'damaged' : undefined;
}

/**
 * Names under which files are published, by path: transliterated, so that addresses work everywhere. Names that would
 * become the same are told apart by the beginning of the file's digest.
 */
export function publicFileNames(files: Iterable<FileFacts>): Map<string, string> {
  const byName = Map.groupBy(files, plainName);
  return new Map(
    [...byName].flatMap(([name, twins]) =>
      twins.map(({ path, digest }) => [
        path,
        twins.length === 1 ? name : name.replace(/\.[^.]+$/, `-${digest.slice(0, 8)}$&`),
      ]),
    ),
  );
}

function plainName({ path, extension }: FileFacts): string {
  const stem = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
  return `${portableName(transliterate(stem)) || 'file'}.${extension}`;
}
