import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { understandDocument } from '#cms/server/import/understand-document';
import type { ImportQuestion } from '#cms/server/import/understand-document';
import type { ImportResult } from '../import/plan/plan.ts';
import type { ImportRemark } from '../import/remark.ts';
import { readForeignDocument } from '../import/sources/read-foreign-document.ts';
import { UsageError } from './arguments.ts';

/**
 * Reads a file and understands it.
 * @returns a remark of the level `refusal` when the file cannot be read
 * @throws UsageError when there is no such file
 */
export async function importFile(
  path: string,
  question: ImportQuestion,
): Promise<ImportResult | ImportRemark> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new UsageError(`Файла нет, или к нему нет доступа: ${path}`, { cause });
  });
  const document = await readForeignDocument({ name: basename(path), bytes: new Uint8Array(bytes) });
  return 'code' in document ? document : understandDocument(document, question);
}
