import type { FileFacts } from './content.ts';
import { portableName, transliterate } from './transliterate.ts';

/** Types that open without paid software (ПП РФ № 1802 п. 20), with what their content must say. */
const allowed: Readonly<Record<string, string>> = {
  pdf: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
  odt: 'odt',
  ods: 'ods',
  odp: 'odp',
  png: 'png',
  jpg: 'jpg',
  jpeg: 'jpg',
  webp: 'webp',
  csv: 'text',
  txt: 'text',
};

/** Extensions of the files that may be published, without the dot. */
export const publishedExtensions: readonly string[] = Object.keys(allowed);

export const imageExtensions: ReadonlySet<string> = new Set(['png', 'jpg', 'jpeg', 'webp']);

/** Bytes; a larger file does not open on a slow line. */
export const maxPublishedBytes = 20 * 1024 * 1024;

export type FileFault =
  | 'missing'
  | 'name'
  | 'empty'
  | 'tooLarge'
  | 'extension'
  | 'doubleExtension'
  | 'active'
  | 'content'
  | 'damaged';

/** Why a file may not be published; undefined when it may. */
export function fileFault(path: string, facts: FileFacts | undefined): FileFault | undefined {
  if (facts === undefined) return 'missing';
  if (path.split('/').some(isTrickyName)) return 'name';
  const expected = Object.hasOwn(allowed, facts.extension) ? allowed[facts.extension] : undefined;
  if (expected === undefined) return 'extension';
  if (doubleExtension.test(path.slice(path.lastIndexOf('/') + 1))) return 'doubleExtension';
  if (facts.size === 0) return 'empty';
  if (facts.size > maxPublishedBytes) return 'tooLarge';
  if (facts.active) return 'active';
  // A damaged archive cannot say which document it is.
  const isDamagedOffice = facts.damaged === true && facts.detected === 'zip' && officeTypes.has(expected);
  if (facts.detected !== expected && !isDamagedOffice) return 'content';
  return facts.damaged ? 'damaged' : undefined;
}

const officeTypes: ReadonlySet<string> = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp']);

/** A type in front of the extension: `plan.exe.pdf`, also with blanks or marks to push it out of sight. */
const doubleExtension =
  /\.(?:exe|com|bat|cmd|ps1|js|mjs|vbs|wsf|hta|lnk|scr|msi|jar|apk|s?x?html?|mht|svgz?|xml|php\d?|phtml|asp|jsp|cgi|sh|pdf|rtf|docx?|docm|dotm|xlsx?|xlsm|pptx?|pptm|od[tsp]|zip|rar|7z)[\s_.]*\.[^.]+$/i;

/** Marks that are not seen but change what is: controls, direction of writing, zero width. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** Names that Windows keeps for devices, whatever the extension, and signs that no name may hold there. */
const notForWindows = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])\s*(?:\.|$)|[<>:"|?*\\]|[. ]$|^\s/i;

/** True for a part of a path that misleads the reader, or that not every disk can hold. */
function isTrickyName(name: string): boolean {
  return invisible.test(name) || notForWindows.test(name);
}

/**
 * Names under which files are published, by path: transliterated, so that addresses work everywhere. Names that would
 * become the same are told apart by the beginning of the file's digest; no two paths get one name, unless the files are
 * byte for byte the same.
 */
export function publicFileNames(files: Iterable<FileFacts>): Map<string, string> {
  const byName = Map.groupBy(files, plainName);
  const digestOf = new Map<string, string>();
  const names = new Map<string, string>();
  // Who is alone with a name keeps it.
  for (const [name, twins] of [...byName].sort(
    ([, a], [, b]) => Number(a.length > 1) - Number(b.length > 1),
  )) {
    for (const { path, digest } of twins) {
      const candidates = [name, ...[8, 16, 64].map((length) => withSuffix(name, digest.slice(0, length)))];
      const free = candidates
        .slice(twins.length === 1 ? 0 : 1)
        .find((candidate) => (digestOf.get(candidate) ?? digest) === digest);
      const chosen = free ?? withSuffix(name, digest);
      digestOf.set(chosen, digest);
      names.set(path, chosen);
    }
  }
  return names;
}

function withSuffix(name: string, suffix: string): string {
  return name.replace(/\.[^.]+$/, `-${suffix}$&`);
}

/** Letters may come apart from their marks (`и` and a breve), as some disks write them. */
function plainName({ path, extension }: FileFacts): string {
  const stem = path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.')).normalize('NFC');
  return `${portableName(transliterate(stem)) || 'file'}.${extension}`;
}
