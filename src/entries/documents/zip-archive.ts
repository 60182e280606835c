import { constants, inflateRawSync } from 'node:zlib';
import { readZipDirectory } from './zip-directory.ts';
import type { ZipMember } from './zip-directory.ts';

/** Bytes that one document may unpack to while it is inspected; what the headers claim is not trusted. */
const mostUnpacked = 64 * 1024 * 1024;

/** Bytes that all members may claim: pictures are not unpacked, but a claim beyond this is a bomb. */
const mostClaimed = 512 * 1024 * 1024;

/** Bytes that may still be unpacked; shared with the documents inside a document. */
export interface UnpackBudget {
  left: number;
}

export function newBudget(): UnpackBudget {
  return { left: mostUnpacked };
}

/** An archive whose members are unpacked when they are asked for. */
export interface ZipArchive {
  names: readonly string[];
  /** The same as written, in an encoding that the archive does not tell. */
  rawNames: readonly Buffer[];
  encrypted: boolean;
  /** Bytes of a member, by its name with any case; undefined when there is none. Throws when it is damaged or too large. */
  read(name: string): Buffer | undefined;
  /** Its first bytes, some or none: fewer than there are, and none of a damaged one. Throws when they are too many. */
  peek(name: string): Buffer;
}

/** @returns undefined for what is no archive or cannot be trusted */
export function openZip(bytes: Buffer, budget: UnpackBudget): ZipArchive | undefined {
  const members = readZipDirectory(bytes);
  if (members === undefined) return undefined;
  if (members.reduce((sum, { size }) => sum + size, 0) > mostClaimed) return undefined;
  const byName = new Map(members.map((member) => [member.name.toLowerCase(), member]));
  const find = (name: string) => byName.get(name.toLowerCase());
  return {
    names: members.map(({ name }) => name),
    rawNames: members.map(({ rawName }) => rawName),
    encrypted: members.some(({ encrypted }) => encrypted),
    read(name) {
      const member = find(name);
      return member === undefined ? undefined : unpack(member, budget);
    },
    peek(name) {
      const member = find(name);
      return member === undefined ? Buffer.alloc(0) : unpackStart(member, budget);
    },
  };
}

/** Stops at the claimed size, so a member that claims less than it holds is never unpacked whole. */
function unpack({ packed, method, size }: ZipMember, budget: UnpackBudget): Buffer {
  if (size > budget.left) throw new Error('unpacks to too much');
  budget.left -= size;
  const bytes =
    method === 0 ? packed : method === 8 ? inflateRawSync(packed, { maxOutputLength: size + 1 }) : undefined;
  if (bytes?.length !== size) throw new Error('is not what its header claims');
  return bytes;
}

/** Packed bytes of which the beginning of a member is unpacked. */
const peeked = 1024;

function unpackStart({ packed, method }: ZipMember, budget: UnpackBudget): Buffer {
  const start = packed.subarray(0, peeked);
  if (method !== 8) return start;
  try {
    const bytes = inflateRawSync(start, { finishFlush: constants.Z_SYNC_FLUSH });
    budget.left -= bytes.length;
    if (budget.left >= 0) return bytes;
  } catch {
    return Buffer.alloc(0);
  }
  throw new Error('unpacks to too much');
}
