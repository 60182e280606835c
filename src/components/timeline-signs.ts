/** What a point of a programme's course is, told by its shape. */
export type SignName =
  'done' | 'overdue' | 'ahead' | 'cancelled' | 'today' | 'extended' | 'corrected' | 'completed' | 'results';

export interface Sign {
  /** On a field of 20 × 20, filled with the colour of the state. */
  solid?: string;
  /** Drawn with the colour of the state. */
  stroke?: string;
  /** Drawn on what is filled, with the colour of the page. */
  cut?: string;
}

const ring = 'M10 18a8 8 0 1 0 0-16 8 8 0 0 0 0 16Z';

/** No two are told apart by colour alone. */
export const signs: Readonly<Record<SignName, Sign>> = {
  done: { solid: ring, cut: 'M6.3 10.3l2.6 2.6 5-5.4' },
  overdue: { solid: 'M10 .8 19.6 18H.4Z', cut: 'M10 6.6v5.6M10 15v.1' },
  ahead: { stroke: ring },
  cancelled: { stroke: `${ring}M6.5 10h7` },
  today: { stroke: ring, solid: 'M10 14a4 4 0 1 0 0-8 4 4 0 0 0 0 8Z' },
  extended: { stroke: `${ring}M6 10h7.5M11 7l3 3-3 3` },
  corrected: { stroke: `${ring}M6.5 13.5l.6-2.5 4.6-4.6 1.9 1.9L9 12.9Z` },
  completed: { solid: 'M4 1h2v18H4ZM7 2h11l-3 4.5 3 4.5H7Z' },
  results: { stroke: `${ring}M10 5.5V10l3 2` },
};
