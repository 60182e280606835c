import { formatFileSize } from '#messages/format-display';
import { imageExtensions, maxPublishedBytes } from '#model/published-file';

/** An attached file as the form shows it. */
export interface ContentFile {
  /** Path below the folder of attached files. */
  name: string;
  /** Bytes. */
  size: number | undefined;
  /** An address, or what the backend makes one of. */
  shown: unknown;
}

export function extensionOf(name: string): string {
  return /\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

export function isPicture(name: string): boolean {
  return imageExtensions.has(extensionOf(name));
}

/** Has the file one of the endings? Without any every file has. */
function isAccepted(name: string, extensions: readonly string[] | undefined): boolean {
  return extensions === undefined || extensions.includes(extensionOf(name));
}

/** Why a file will not be taken, in Russian, before it is sent; undefined when it may be tried. */
export function refuseUpload(
  { name, size }: { name: string; size: number },
  extensions: readonly string[] | undefined,
): string | undefined {
  if (!isAccepted(name, extensions))
    return `Файл «${name}» не подходит: здесь нужен ${(extensions ?? []).join(', ')}. Сохраните его в одном из этих форматов.`;
  if (size === 0) return `Файл «${name}» пустой.`;
  return size > maxPublishedBytes
    ? `Файл «${name}» больше ${formatFileSize(maxPublishedBytes)}: сожмите его или разделите на части.`
    : undefined;
}

/** Files that match every word of a query and may be chosen here. */
export function findFiles(
  files: readonly ContentFile[],
  query: string,
  extensions: readonly string[] | undefined,
): ContentFile[] {
  const words = query.toLocaleLowerCase('ru').split(/\s+/u);
  return files.filter(
    ({ name }) => isAccepted(name, extensions) && words.every((word) => name.toLowerCase().includes(word)),
  );
}
