import { formatShortDate } from '#messages/format';
import { capitalise, formatSchoolYear } from '#messages/format-display';
import { orderKinds } from '#model/codes';
import type { Roadmap } from '#model/roadmap';
import type { DocumentView, RoadmapView, Section } from '#section/types';
import type { RoadmapSource } from './roadmap-paper.ts';

/** A roadmap as the section shows it: names only of those who may be named. */
export function sourceOfView(
  view: RoadmapView,
  { school, documents }: Pick<Section, 'school' | 'documents'>,
): RoadmapSource {
  return {
    title: view.title,
    school: school.shortName,
    stamp: view.approval?.split('\n') ?? [],
    facts: [
      ['Чья дорожная карта', view.ownerOrganisation],
      ['Период', view.period],
      ['Программа', view.programName],
      ['Основание', view.basis.map(({ id, title }) => cite(id, documents) ?? title).join('; ')],
    ],
    sections: view.sections,
    drawn: {
      columns: view.columns,
      columnNumbers: view.columnNumbers,
      stages: view.stages.map((stage) => ({ ...stage, activities: stage.activities.map(activityOfView) })),
    },
    footnotes: view.footnotes,
    targetSeries: view.targetSeries,
    contingentTable: view.contingentTable,
  };
}

/** «Приказ от 10.09.2022 № 40-о «Об утверждении положения»». */
export function cite(id: string, documents: readonly DocumentView[]): string | undefined {
  const found = documents.find((document) => document.id === id);
  return found && `${found.requisites} «${found.title}»`;
}

function activityOfView(
  view: RoadmapView['stages'][number]['activities'][number],
): Roadmap['stages'][number]['activities'][number] {
  const { no, text, subItems, terms, expectedResult, resources, responsible, otherCells } = view;
  return {
    ...(no === undefined ? {} : { no }),
    ...(expectedResult === undefined ? {} : { expectedResult }),
    text,
    subItems,
    terms: terms.map((raw) => ({ raw })),
    resources,
    responsible: responsible.map((who) => ({ text: who, collective: false })),
    asWritten: otherCells,
    documents: [],
    publishesResults: false,
  };
}

/**
 * A roadmap as its entry has it, for the school itself: names as the document has them, all numbers. One that nobody has
 * approved gets the form of a stamp to sign.
 * @param basis requisites of the documents it is founded on
 */
export function sourceOfEntry(
  roadmap: Roadmap,
  school: { shortName: string; head: { name: string; position?: string | undefined } },
  basis: readonly string[],
): RoadmapSource {
  const { period, contingentTable } = roadmap;
  return {
    title: roadmap.title,
    school: school.shortName,
    stamp: stampOf(roadmap.approval, school.head),
    facts: [
      ['Чья дорожная карта', roadmap.ownerOrganisation],
      ['Период', period.text ?? (period.schoolYear && formatSchoolYear(period.schoolYear)) ?? daysOf(period)],
      ['Программа', roadmap.programName],
      ['Основание', basis.join('; ')],
    ],
    sections: roadmap.sections,
    drawn: roadmap,
    footnotes: roadmap.footnotes,
    targetSeries: roadmap.targetSeries,
    contingentTable: contingentTable && {
      ...contingentTable,
      rows: contingentTable.rows.map((row) => ({ ...row, hidden: {} })),
    },
  };
}

function daysOf({ from, to }: Roadmap['period']): string {
  return [from, to].flatMap((day) => (day === undefined ? [] : formatShortDate(day))).join(' – ');
}

function stampOf(
  approval: Roadmap['approval'],
  head: { name: string; position?: string | undefined },
): string[] {
  if (approval?.text !== undefined) return approval.text.split('\n');
  const { position = head.position ?? 'директор', person, date, order } = approval ?? {};
  if (order?.number !== undefined || order?.date !== undefined) {
    const day = order.date === undefined ? '' : ` от ${formatShortDate(order.date)}`;
    const number = order.number === undefined ? '' : ` № ${order.number}`;
    return ['УТВЕРЖДЕНО', `${orderKinds.labels[order.kind]}${day}${number}`];
  }
  return [
    'УТВЕРЖДАЮ',
    capitalise(position),
    `______________ ${person ?? head.name}`,
    date === undefined ? '«___» ______________ 20___ г.' : formatShortDate(date),
  ];
}
