import type { ColumnKind } from './grid.ts';

export type RoadmapColumn =
  'no' | 'stage' | 'text' | 'terms' | 'expectedResult' | 'resources' | 'responsible';

/** Headings of the roadmaps that schools draw (rulebook 5.1). */
export const roadmapKinds: readonly ColumnKind<RoadmapColumn>[] = [
  { key: 'no', heading: /^(?:№|n|номер)(?: ?п[./\\]*п\.?)?$|^п[./\\]п\.?$/ },
  { key: 'stage', heading: /этап|стратеги|раздел|блок|направлени/ },
  { key: 'text', heading: /содержани|мероприяти|механизм|деятельност|действи|виды? работ/ },
  { key: 'terms', heading: /срок|дата|период|время|когда/ },
  { key: 'expectedResult', heading: /результат|эффект|продукт|итог/ },
  { key: 'resources', heading: /ресурс|обеспечени|средства/ },
  { key: 'responsible', heading: /ответствен|исполнител|кто провод/ },
];
