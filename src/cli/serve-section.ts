import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerSection } from './section-answer.ts';

/** A section that is served on this computer only. */
export interface ServedSection {
  /** Address of the home page. */
  address: string;
  stop: () => Promise<void>;
}

const portsTried = 20;

/**
 * Serves a built section on 127.0.0.1 with the headers that the files for web servers set, so that what works here
 * works there.
 * @param base path of the section, with a slash at both ends
 * @param port the wanted one: a busy one gives way to the next free one; 0 for any
 * @throws Error with the code EADDRINUSE when neither it nor the twenty after it is free
 */
export async function serveSection(dir: string, base: string, port: number): Promise<ServedSection> {
  const server = createServer((request, response) => {
    answer(dir, base, request.url ?? '/', response).catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Listens on 127.0.0.1. @param first the wanted port: a busy one gives way to the next free one; 0 for any */
export async function listen(server: Server, first: number): Promise<void> {
  const last = first === 0 ? 0 : Math.min(first + portsTried, 65_535);
  for (let port = first; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject).listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= last) throw error;
    }
  }
}

async function answer(dir: string, base: string, url: string, response: ServerResponse): Promise<void> {
  const { status, headers, body } = await answerSection(dir, base, url);
  response.writeHead(status, headers).end(body);
}
