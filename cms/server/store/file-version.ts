import { createHash } from 'node:crypto';
import type { FileVersion } from '../../api/types.ts';

/** SHA-256 of a file's bytes, hexadecimal: what the browser knows a saved state by. */
export function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The same where there may be no file. */
export function versionOrNull(bytes: Uint8Array | undefined): FileVersion {
  return bytes === undefined ? null : versionOf(bytes);
}
