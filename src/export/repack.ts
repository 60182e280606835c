import { unzipSync, zipSync } from 'fflate';

/** The first day that a zip archive can tell; by the local clock, as archives keep it. */
const noTime = new Date(1980, 0, 1);
const properties = 'docProps/core.xml';
const stamps = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/**
 * An Office file without the time at which it was made, so that the same content gives the same bytes, and with its
 * language. Libraries write the time into the archive and into the properties, where it is optional.
 */
export function repackOffice(bytes: Uint8Array): Uint8Array {
  const members = Object.entries(unzipSync(bytes)).map(([name, content]): [string, Uint8Array] => [
    name,
    name === properties ? withoutStamps(content) : content,
  ]);
  return zipSync(Object.fromEntries(members), { mtime: noTime, level: 6 });
}

function withoutStamps(content: Uint8Array): Uint8Array {
  const xml = new TextDecoder().decode(content);
  const language = '<dc:language>ru-RU</dc:language></cp:coreProperties>';
  return new TextEncoder().encode(
    xml.replaceAll(stamps, '').replace(/<\/cp:coreProperties>\s*$/, () => language),
  );
}
