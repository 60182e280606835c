/** A line of a stream of `git fast-export` that changes a file: what stands before the path, and the path. */
export interface PathLine {
  /** `M 100644 :12 ` or `D `. */
  head: string;
  /** Mark or object id of an `M` line. */
  object: string | undefined;
  path: string;
}

/** Parses an `M` or `D` line; undefined for any other, and for a path that is not UTF-8. */
export function parsePathLine(line: Buffer): PathLine | undefined {
  const text = decodeStrictly(line);
  const match = /^(?:M \d+ (\S+) |D )/.exec(text ?? '');
  if (text === undefined || match === null) return undefined;
  const [head, object] = match;
  const path = unquote(text.slice(head.length));
  return path === undefined ? undefined : { head, object, path };
}

/** Writes such a line. */
export function formatPathLine({ head, path }: PathLine): string {
  return head + (/["\\\p{Cc}]/u.test(path) ? quote(path) : path);
}

/** Text of bytes that are UTF-8; a byte order mark stays. */
export function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const letters: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13 };

/** C-style quotes of git: `"a\tb\303\251"`. */
function unquote(path: string): string | undefined {
  if (!path.startsWith('"')) return path;
  const parts = [...path.slice(1, -1).matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/gsu)];
  const bytes = parts.map(([, octal, letter, plain]) => {
    if (octal !== undefined) return Buffer.from([Number.parseInt(octal, 8)]);
    if (letter !== undefined) return Buffer.from([letters[letter] ?? letter.charCodeAt(0)]);
    return Buffer.from(plain ?? '');
  });
  return decodeStrictly(Buffer.concat(bytes));
}

function quote(path: string): string {
  const inner = path.replaceAll(/["\\\p{Cc}]/gu, (sign) =>
    sign === '"' || sign === '\\'
      ? `\\${sign}`
      : [...Buffer.from(sign)].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  );
  return `"${inner}"`;
}
