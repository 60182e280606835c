import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bodyAttacks } from '../corpora/attacks.ts';
import { entryAttacks } from '../corpora/attacks-entries.ts';
import { sizeAttacks } from '../corpora/attacks-size.ts';
import { proseSamples } from '../corpora/prose.ts';
import { fixture } from './build.ts';

/** A piece of news of the school, and what must come of it. */
interface AttackPage {
  /** Path from the content folder. */
  file: string;
  /** Rule and line of every error that its body brings, in the order of the text. */
  errors: string[];
  /** Folder of the page in the site; it is there when there is no error. */
  page: string;
  /** What a reader of the page must find there. */
  shown?: string;
}

/** A school whose entries are the corpora: every attack, every sample of prose, and the sound school among them. */
export interface AttackSchool {
  content: string;
  canaryDir: string;
  pages: readonly AttackPage[];
  /** Addresses that something has asked this machine for. */
  requests: string[];
  remove(): Promise<void>;
}

const head = (name: string) =>
  `---\nid: ${name}\ntitle: Запись ${name}\nsummary: Коротко.\npublishedOn: '2026-09-16'\n---\n`;
const linesOfHead = 6;
/** The port to which attacks of the corpora send their requests: nothing listens there. */
const silent = '127.0.0.1:9/';

/** Writes the school to a new folder and listens for the requests that its attacks try to send. */
export async function makeAttackSchool(): Promise<AttackSchool> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const listening = `127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const work = await mkdtemp(path.join(tmpdir(), 'attacks-'));
  const content = path.join(work, 'content');
  const canaryDir = path.join(work, 'canary');
  await mkdir(canaryDir);
  await cp(fixture('clean-school'), content, { recursive: true });
  const write = (file: string, text: string) =>
    writeFile(path.join(content, file), text.replaceAll(silent, listening));

  const pages: AttackPage[] = [];
  const add = async (name: string, source: string, problems: readonly string[], shown?: string) => {
    const file = `news/${name}.mdx`;
    await write(file, head(name) + source);
    pages.push({
      file,
      errors: errorsOf(source, problems),
      page: `novosti/${name}`,
      ...(shown ? { shown } : {}),
    });
  };
  for (const { name, source, problems } of bodyAttacks) await add(name, source, problems);
  for (const [index, [source, ...problems]] of sizeAttacks.entries())
    await add(`razmer-${index + 1}`, source.slice(0, 500_000), problems);
  for (const [index, [source, shown]] of proseSamples.entries())
    await add(`proza-${index + 1}`, source, [], shown);
  for (const [index, { file, text }] of entryAttacks.entries())
    await write(file, text.replace(/\bataka\b/, `ataka-${index}`));
  return {
    content,
    canaryDir,
    pages,
    requests,
    async remove() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(work, { recursive: true });
    },
  };
}

/** A file with a NUL in it is no text at all, so its body is not even looked at. */
function errorsOf(source: string, problems: readonly string[]): string[] {
  if (source.includes('\0')) return ['DATA-01'];
  return problems
    .filter((problem) => !problem.startsWith('insecure-link'))
    .map((problem) => `BODY-01 ${linesOfHead + Number(/ (\d+):/.exec(problem)?.[1])}`);
}
