import { currentBackend } from 'decap-cms-core/dist/esm/backend';
import type { BackendMediaFile } from 'decap-cms-core/dist/esm/backend';
import { store } from 'decap-cms-core/dist/esm/redux';
import { createAssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy';
import type { ContentFile } from './content-file.ts';

/*
 * Attached files by way of Decap's backend (core 3.19.1, src/backend.ts), so that every backend works. Decap's own
 * action `persistMedia` would keep an upload in the browser until the entry is saved and make up its name there; ours is
 * stored at once, under the name that the server gives it.
 */

interface DecapConfig {
  media_folder: string;
}

/** All attached files by name. @throws whatever the backend throws */
export async function listFiles(): Promise<ContentFile[]> {
  const { config, backend, root } = decap();
  const files = await backend(config).getMedia();
  return files.map((file) => toContentFile(file, root)).sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}

/** Stores a file of the editor's computer; its name may become another. @throws whatever the backend throws */
export async function uploadFile(file: File): Promise<ContentFile> {
  const { config, backend, root } = decap();
  const asset = createAssetProxy({ path: `${root}${file.name}`, file });
  return toContentFile(await backend(config).persistMedia(config, asset), root);
}

/** An address that shows the picture. @param name below the media folder */
export async function addressOfFile({ name, shown }: ContentFile): Promise<string | undefined> {
  const { config, backend, root } = decap();
  if (typeof shown === 'string') return shown;
  if (shown !== undefined) return backend(config).getMediaDisplayURL(shown);
  const file = await backend(config).getMediaFile(`${root}${name}`);
  return typeof file.displayURL === 'string' ? file.displayURL : undefined;
}

function decap() {
  const { config } = store.getState() as { config: DecapConfig };
  return { config, backend: currentBackend, root: `${config.media_folder}/` };
}

function toContentFile({ path, size, displayURL }: BackendMediaFile, root: string): ContentFile {
  const plain = path.replace(/^\/+/, '');
  // A backend that lists files without their bytes says that they have none.
  const isKnown = size !== undefined && size > 0;
  return {
    name: plain.startsWith(root) ? plain.slice(root.length) : plain,
    size: isKnown ? size : undefined,
    shown: isKnown ? displayURL : undefined,
  };
}
