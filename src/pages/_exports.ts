import type { ExportFile, ExportFormat } from '#export/export-files';
import type { Section } from '#section/types';
import type { Download } from '../components/downloads.ts';

/** What has been rendered of a section, by address: a page tells the size of the file that its address gives. */
const rendered = new WeakMap<Section, Map<string, Promise<Uint8Array>>>();

/** The bytes of a file; the same file is made once. */
function renderOnce(section: Section, { address, render }: ExportFile): Promise<Uint8Array> {
  const files = rendered.get(section) ?? new Map<string, Promise<Uint8Array>>();
  rendered.set(section, files);
  const bytes = files.get(address) ?? render();
  files.set(address, bytes);
  return bytes;
}

/** What a page says of its files. */
export async function downloadsOf(section: Section, files: readonly ExportFile[]): Promise<Download[]> {
  return Promise.all(
    files.map(async (file) => ({
      address: file.address,
      format: file.format,
      size: (await renderOnce(section, file)).length,
    })),
  );
}

/** A file as an answer. Node's types know views of shared memory too; these are not. */
export async function respondWith(section: Section, file: ExportFile): Promise<Response> {
  return new Response(new Uint8Array(await renderOnce(section, file)));
}

/** The part of an address below a folder, without its ending: `karta-2026`. */
export function paramsOf({ address, format }: ExportFile): { slug: string; format: ExportFormat } {
  return { slug: address.slice(address.lastIndexOf('/') + 1, -format.length - 1), format };
}
