import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { School } from '#model/school';
import { importDocuments } from '../import/lists/import-documents.ts';
import { importEvents } from '../import/lists/import-events.ts';
import { importMentees, importMentors } from '../import/lists/import-people.ts';
import type { ImportResult } from '../import/plan/plan.ts';
import type { ImportRemark } from '../import/remark.ts';
import { importRoadmap } from '../import/roadmap/import-roadmap.ts';
import type { ForeignDocument } from '../import/sources/foreign-document.ts';
import { readForeignDocument } from '../import/sources/read-foreign-document.ts';
import { UsageError } from './arguments.ts';
import type { ImportNoun } from './import-options.ts';

interface Wanted {
  noun: ImportNoun;
  mapping: Readonly<Record<string, string>>;
  asOf: string;
  school: School;
}

/**
 * Reads a file and understands it.
 * @returns a remark of the level `refusal` when the file cannot be read
 * @throws UsageError when there is no such file
 */
export async function importFile(path: string, wanted: Wanted): Promise<ImportResult | ImportRemark> {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new UsageError(`Файла нет, или к нему нет доступа: ${path}`, { cause });
  });
  const document = await readForeignDocument({ name: basename(path), bytes: new Uint8Array(bytes) });
  return 'code' in document ? document : importDocument(document, wanted);
}

function importDocument(document: ForeignDocument, { noun, ...options }: Wanted): ImportResult {
  switch (noun) {
    case 'roadmap':
      return importRoadmap(document, options);
    case 'mentors':
      return importMentors(document, options);
    case 'mentees':
      return importMentees(document, options);
    case 'documents':
      return importDocuments(document, options);
    case 'events':
      return importEvents(document, options);
  }
}
