import type { ColumnKind } from './grid.ts';

export type RoadmapColumn =
  'no' | 'stageNo' | 'stage' | 'text' | 'terms' | 'expectedResult' | 'resources' | 'responsible';

/** What was done is not what is planned: «Отметка о выполнении», «Фактический срок». */
const planned = String.raw`^(?!.*(?:отметк|фактич|факт(?![а-я])|примечани|достигнут)).*?`;
/** Whose roadmap a word is about: «Сроки реализации этапа» are terms. */
const kind = (words: string) => new RegExp(`(?<=${planned})(?:${words})`);

/** Headings of the roadmaps that schools draw (rulebook 5.1). */
export const roadmapKinds: readonly ColumnKind<RoadmapColumn>[] = [
  {
    key: 'no',
    heading: /^(?:№+|n|no|номер)\.?(?: ?п ?[./\\-]* ?п\.?)?(?: (?:мероприятия|пункта))?$|^п ?[./\\]+ ?п\.?$/,
  },
  { key: 'stageNo', heading: /^(?:№|n|номер) ?(?:этапа|раздела|блока|стратегии|направления)/ },
  { key: 'stage', heading: kind('этап|стратеги|раздел|блок|направлени') },
  {
    key: 'text',
    heading: kind('содержани|мероприяти|механизм|деятельност|действи|вид(?:ы)? работ|что (?:с?дела)'),
  },
  { key: 'terms', heading: kind('срок|дат[аы](?![а-я])|период|время|когда|месяц') },
  { key: 'expectedResult', heading: kind('результат|эффект|продукт|итог') },
  { key: 'resources', heading: kind('ресурс|обеспечени|средства') },
  { key: 'responsible', heading: kind('ответствен|исполнител|кто (?:провод|отвеча|дела)') },
];
