/** A member of a zip archive, still packed. */
export interface ZipMember {
  /** As written, forward slashes, without a leading one. */
  name: string;
  rawName: Buffer;
  packed: Buffer;
  /** 0 stored, 8 deflated. */
  method: number;
  /** Bytes when unpacked, as the archive claims. */
  size: number;
  encrypted: boolean;
}

/** An office document has some hundred members; more is an attempt to stall the reader. */
const mostMembers = 10_000;

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;

/**
 * Members of a zip archive by its central directory, which is what office programs go by.
 * @returns undefined for what is no archive, is damaged, or could be read in two ways: names of the directory that are
 * not those in front of the members, members that overlap or have one name, bytes behind the end, zip64
 */
export function readZipDirectory(bytes: Buffer): ZipMember[] | undefined {
  try {
    return readMembers(bytes);
  } catch {
    return undefined;
  }
}

function readMembers(bytes: Buffer): ZipMember[] | undefined {
  const end = findEnd(bytes);
  if (end === undefined) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostMembers || bytes.readUInt16LE(end + 8) !== count) return undefined;
  const places: [start: number, end: number][] = [];
  const members: ZipMember[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== centralSignature) return undefined;
    const rawName = bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const start = bytes.readUInt32LE(at + 42);
    const dataStart = findData(bytes, start, rawName);
    const dataEnd = dataStart === undefined ? undefined : dataStart + bytes.readUInt32LE(at + 20);
    if (dataStart === undefined || dataEnd === undefined || dataEnd > end) return undefined;
    places.push([start, dataEnd]);
    members.push({
      name: rawName.toString('utf8').replaceAll('\\', '/').replace(/^\/+/, ''),
      rawName,
      packed: bytes.subarray(dataStart, dataEnd),
      method: bytes.readUInt16LE(at + 10),
      size: bytes.readUInt32LE(at + 24),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
    });
    at += 46 + rawName.length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  const names = new Set(members.map(({ name }) => name.toLowerCase()));
  return names.size === members.length && !overlap(places) ? members : undefined;
}

/**
 * True when an archive may end in these bytes, whatever stands in front of it or behind: some programs open such a file
 * as an archive.
 */
export function mayEndAsArchive(bytes: Buffer): boolean {
  return bytes.subarray(-2 * 0xffff).includes(Buffer.from([0x50, 0x4b, 5, 6]));
}

/** Offset of the record that ends the archive and, with its comment, the file. */
function findEnd(bytes: Buffer): number | undefined {
  const first = Math.max(0, bytes.length - 22 - 0xffff);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) {
      return at;
    }
  }
  return undefined;
}

/** Where the packed bytes begin; undefined when the header in front of them names another member. */
function findData(bytes: Buffer, start: number, name: Buffer): number | undefined {
  if (bytes.readUInt32LE(start) !== localSignature) return undefined;
  const nameEnd = start + 30 + bytes.readUInt16LE(start + 26);
  if (!bytes.subarray(start + 30, nameEnd).equals(name)) return undefined;
  return nameEnd + bytes.readUInt16LE(start + 28);
}

function overlap(places: [start: number, end: number][]): boolean {
  const sorted = places.toSorted(([a], [b]) => a - b);
  return sorted.some(([, end], index) => end > (sorted[index + 1]?.[0] ?? Infinity));
}
