import type { RoadmapActivityView, RoadmapView } from '#section/types';

type Column = RoadmapView['columns'][number];

const usualColumns: Column[] = [
  { key: 'no', label: '№' },
  { key: 'text', label: 'Мероприятие' },
  { key: 'terms', label: 'Срок' },
  { key: 'expectedResult', label: 'Ожидаемый результат' },
  { key: 'resources', label: 'Ресурсы' },
  { key: 'responsible', label: 'Ответственные' },
];

/** «1. Подготовка», «Этап I. Подготовка»; a number that ends with a sign of its own gets no other. */
export function stageTitle({ no, title }: Pick<RoadmapView['stages'][number], 'no' | 'title'>): string {
  if (no === undefined || no === '') return title;
  return /[.)]$/.test(no) ? `${no} ${title}` : `${no}. ${title}`;
}

/** Parts of a roadmap's activity that a column may show. */
export type RoadmapPart = Exclude<Column['key'], 'other'>;

/** What a part has to show: a line each; nothing where there is nothing. */
export function linesOf(
  part: RoadmapPart | undefined,
  activity: RoadmapActivityView,
  stage: Pick<RoadmapView['stages'][number], 'no' | 'title'>,
): string[] {
  const { no, text, terms, expectedResult, resources, responsible } = activity;
  const lines: Record<RoadmapPart, (string | undefined)[]> = {
    no: [no],
    stageNo: [stage.no],
    stage: [stage.title],
    text: [text],
    terms,
    expectedResult: [expectedResult],
    resources,
    responsible,
  };
  return part === undefined ? [] : lines[part].flatMap((line) => line || []);
}

/** The part that a column shows; undefined for a column of the document's own. */
export function partOf(column: Column): RoadmapPart | undefined {
  return column.key === 'other' ? undefined : column.key;
}

/** The columns as the author drew them; without any, the usual ones that have something to show. */
export function columnsOf(roadmap: RoadmapView): Column[] {
  if (roadmap.columns.length > 0) return roadmap.columns;
  const activities = roadmap.stages.flatMap((stage) => stage.activities);
  const shown: Partial<Record<string, boolean>> = {
    no: activities.some(({ no }) => no !== undefined),
    text: true,
    terms: activities.some(({ terms }) => terms.length > 0),
    expectedResult: activities.some(({ expectedResult }) => expectedResult !== undefined),
    resources: activities.some(({ resources }) => resources.length > 0),
    responsible: activities.some(({ responsible }) => responsible.length > 0),
  };
  return usualColumns.filter(({ key }) => shown[key] === true);
}
