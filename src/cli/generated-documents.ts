import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { buildConfig } from '#cms/config/build-config';
import { feedJsonSchema } from '#feed/v1/json-schema';
import { formatJson } from '#report/json-schema';
import { selfCheckJsonSchema } from '#report/self-check-schema';
import { projectRoot } from './default-options.ts';
import { formatLicences } from './licences.ts';
import { formatModelReference } from './model-reference.ts';
import { formatRuleIndex } from './rule-index.ts';

/** Documents that are derived from the code and the lock file, by path from the project's root. */
async function generatedDocuments(): Promise<Map<string, string>> {
  const lock = await readFile(join(projectRoot, 'package-lock.json'), 'utf8');
  return new Map([
    ['docs/editors/polya.md', formatModelReference()],
    ['docs/editors/pravila.md', formatRuleIndex()],
    ['docs/licences.md', formatLicences(lock)],
    ['cms/config/config.json', formatJson(buildConfig())],
    ['docs/feed/v1/section.schema.json', formatJson(feedJsonSchema())],
    ['docs/feed/v1/self-check.schema.json', formatJson(selfCheckJsonSchema())],
  ]);
}

/** Paths of the documents below `root` that are missing or not what the code says now, and of all of them. */
export async function compareDocuments(root: string): Promise<{ all: string[]; outdated: string[] }> {
  const documents = await generatedDocuments();
  const outdated: string[] = [];
  for (const [path, text] of documents) {
    const found = await readFile(join(root, path), 'utf8').catch(() => undefined);
    if (found !== text) outdated.push(path);
  }
  return { all: [...documents.keys()], outdated };
}

/** Writes the outdated documents anew. @returns their paths */
export async function writeDocuments(root: string): Promise<string[]> {
  const { outdated } = await compareDocuments(root);
  const documents = await generatedDocuments();
  for (const path of outdated) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), documents.get(path) ?? '');
  }
  return outdated;
}
