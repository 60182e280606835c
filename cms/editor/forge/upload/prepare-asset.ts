import type { Asset } from '../backend/stock-backend.ts';
import { prepareUpload } from './prepare-upload.ts';
import { redrawPicture } from './redraw-picture.ts';

/** An upload of Decap as it may be stored; what Decap keeps of it for its lists stays as it was. */
export async function prepareAsset(asset: Asset): Promise<Asset> {
  const { path, fileObj } = asset;
  if (fileObj === undefined) return asset;
  const name = path.slice(path.lastIndexOf('/') + 1);
  const bytes = await prepareUpload(name, new Uint8Array(await fileObj.arrayBuffer()), redrawPicture);
  return {
    path,
    fileObj: new File([bytes], fileObj.name, { type: fileObj.type }),
    toBase64: () => Promise.resolve(toBase64(bytes)),
  };
}

/** Takes bytes; returns base64 without line ends. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // More arguments at once than a call may have would fail.
  for (let start = 0; start < bytes.length; start += 0x8000)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  return btoa(parts.join(''));
}
