/** Collections of the content folder; a folder's name is the kind's name. `school` is the single file `school.json`. */
export const kindNames = [
  'school',
  'mentors',
  'mentees',
  'pairings',
  'programs',
  'cases',
  'documents',
  'materials',
  'news',
  'events',
  'roadmaps',
  'reports',
] as const;

export type Kind = (typeof kindNames)[number];
