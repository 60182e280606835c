import { pluralForm } from '#messages/format';
import { pageAddresses } from '#section/addresses';
import type { Section } from '#section/types';

/** A number of the section that leads to what it counts. */
export interface SectionNumber {
  value: number;
  label: string;
  address: string;
}

/** What the section holds, in numbers; nothing of which there is nothing. */
export function sectionNumbers(section: Section): SectionNumber[] {
  const { programs, mentors, mentees, cases, documents, materials } = section;
  const running = programs.filter(
    ({ status }) => status.code === 'active' || status.code === 'extended',
  ).length;
  const inForce = documents.filter(({ status }) => status.code === 'inForce').length;
  const numbers: [value: number, words: [string, string, string], address: string][] = [
    [running, ['программа идёт', 'программы идут', 'программ идут'], pageAddresses.programs],
    [mentors.length, ['наставник', 'наставника', 'наставников'], pageAddresses.mentors],
    [mentees.length, ['наставляемый', 'наставляемых', 'наставляемых'], pageAddresses.mentees],
    [cases.length, ['лучший кейс', 'лучших кейса', 'лучших кейсов'], pageAddresses.cases],
    [inForce, ['документ', 'документа', 'документов'], pageAddresses.documents],
    [materials.length, ['материал', 'материала', 'материалов'], pageAddresses.materials],
  ];
  return numbers
    .filter(([value]) => value > 0)
    .map(([value, words, address]) => ({ value, label: pluralForm(value, ...words), address }));
}
