import type { School } from '#model/school';
import { importDocuments } from '../../../src/import/lists/import-documents.ts';
import { importEvents } from '../../../src/import/lists/import-events.ts';
import { importMentees, importMentors } from '../../../src/import/lists/import-people.ts';
import type { ImportResult } from '../../../src/import/plan/plan.ts';
import { importRoadmap } from '../../../src/import/roadmap/import-roadmap.ts';
import type { ForeignDocument } from '../../../src/import/sources/foreign-document.ts';
import type { ImportNoun } from '../../api/import.ts';

/** What a person says of a foreign file, and what it is compared with. */
export interface ImportQuestion {
  noun: ImportNoun;
  /** Heading as it stands in the file → field; `-` for a column of no use. */
  mapping: Readonly<Record<string, string>>;
  /** Calendar date «по состоянию на». */
  asOf: string;
  school: School;
}

/** Understands a foreign document that was read as what a person says it is. */
export function understandDocument(
  document: ForeignDocument,
  { noun, ...options }: ImportQuestion,
): ImportResult {
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
