import { createHash } from 'node:crypto';

/** SHA-256 of a file's bytes, hexadecimal: what the browser knows a saved state by. */
export function versionOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
