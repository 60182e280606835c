import { createServer } from 'node:http';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { listen } from '#cli/serve-section';
import { answerSection } from '../../src/cli/section-answer.ts';

/** A built site on this computer that is sent as a well set up server sends it. */
export interface CompressedSite {
  /** Address of the home page. */
  address: string;
  stop: () => Promise<void>;
}

const compressible = /^(?:text\/|image\/svg|application\/(?:json|javascript|feed|ld|xml|rss|manifest|wasm))/;

/** Levels that servers use for what they compress on the way. */
const brotliParams = { [constants.BROTLI_PARAM_QUALITY]: 6 };
const gzipLevel = 6;

type Encoding = 'br' | 'gzip';

function compress(body: Buffer, encoding: Encoding): Buffer {
  return encoding === 'br'
    ? brotliCompressSync(body, { params: brotliParams })
    : gzipSync(body, { level: gzipLevel });
}

function pick(headers: Readonly<Record<string, string>>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
}

/**
 * Serves a built site on 127.0.0.1 with what can be compressed compressed.
 * @param base path of the site, with a slash at both ends
 * @param encodings what the server can do, the better first
 * @param policy with the headers of the section; without them for sites of others, whose inline scripts our policy stops
 */
export async function serveCompressed(
  dir: string,
  base: string,
  encodings: readonly Encoding[] = ['br', 'gzip'],
  policy = true,
): Promise<CompressedSite> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    const accepted = (request.headers['accept-encoding'] ?? '').toString().split(/[\s,]+/);
    answerSection(dir, base, url).then(
      ({ status, headers, body }) => {
        const fits = compressible.test(headers['Content-Type'] ?? '') && body.length > 256;
        const encoding = fits ? encodings.find((name) => accepted.includes(name)) : undefined;
        const key = `${status} ${encoding} ${url}`;
        const sent = packed.get(key) ?? (encoding === undefined ? body : compress(body, encoding));
        packed.set(key, sent);
        const kept = policy ? headers : pick(headers, ['Content-Type', 'Location']);
        const length = { 'Content-Length': String(sent.length), Vary: 'Accept-Encoding' };
        const coded = encoding === undefined ? {} : { 'Content-Encoding': encoding };
        response.writeHead(status, { ...kept, ...length, ...coded }).end(sent);
      },
      () => response.destroy(),
    );
  });
  await listen(server, 0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    address: `http://127.0.0.1:${address.port}${base}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
