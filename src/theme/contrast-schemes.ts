import type { Colours } from './colours.ts';

/** Two colours that a reader with low vision may choose for the whole section. */
export interface ContrastScheme {
  id: string;
  label: string;
  text: string;
  page: string;
}

/** The pairs of colours that readers know from official sites; each has a contrast of 7:1 or better. */
export const contrastSchemes: readonly ContrastScheme[] = [
  { id: 'black', label: 'Чёрным по белому', text: '#000000', page: '#ffffff' },
  { id: 'white', label: 'Белым по чёрному', text: '#ffffff', page: '#000000' },
  { id: 'blue', label: 'Тёмно-синим по голубому', text: '#063462', page: '#9dd1ff' },
  { id: 'brown', label: 'Коричневым по бежевому', text: '#3f3a2c', page: '#f7f3d6' },
];

/** Every colour of the design in two colours: nothing is told apart by colour alone. */
export function twoColours({ text, page }: Pick<ContrastScheme, 'text' | 'page'>): Colours {
  const surfaces = { page, panel: page, tint: page, mark: page, 'on-link': page };
  return { ...surfaces, text, soft: text, line: text, link: text, good: text, bad: text, wait: text };
}
