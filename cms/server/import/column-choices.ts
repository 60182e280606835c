import { roadmapColumnKinds } from '#model/codes';
import { listColumnLabels } from '#messages/import/lists';
import { documentShape } from '../../../src/import/lists/document-columns.ts';
import { eventShape } from '../../../src/import/lists/import-events.ts';
import { personShape } from '../../../src/import/lists/person-columns.ts';
import { roadmapKinds } from '../../../src/import/table/roadmap-kinds.ts';
import type { ImportChoice, ImportNoun } from '../../api/import.ts';

/** What a column of such a file may be, in the order in which the importer knows it. */
export function columnChoices(noun: ImportNoun): ImportChoice[] {
  return [...new Set(kindsOf(noun).map(({ key }) => key))].map((key) => ({ key, label: labelOf(noun, key) }));
}

function kindsOf(noun: ImportNoun): readonly { key: string }[] {
  switch (noun) {
    case 'roadmap':
      return roadmapKinds;
    case 'mentors':
    case 'mentees':
      return personShape(noun).kinds;
    case 'documents':
      return documentShape.kinds;
    case 'events':
      return eventShape.kinds;
  }
}

function labelOf(noun: ImportNoun, key: string): string {
  const labels: Readonly<Record<string, string>> =
    noun === 'roadmap' ? roadmapColumnKinds.labels : listColumnLabels;
  return labels[key] ?? key;
}
