/** Where in the foreign file something stands; rows and columns from 1, as a person counts them. */
export interface ForeignPlace {
  /** Name of the table or sheet. */
  table?: string;
  row?: number;
  /** Heading of the column. */
  column?: string;
}

/**
 * What a person has to know about an import: a code with arguments, told in Russian by `src/messages/import`.
 * - `refusal`: the file cannot be read, and how it can be mended
 * - `doubt`: the import decided nothing, a person has to
 * - `note`: the import did something that is worth a look
 */
export interface ImportRemark {
  level: 'refusal' | 'doubt' | 'note';
  code: string;
  args: Readonly<Record<string, string | number>>;
  place?: ForeignPlace;
}
