import type { Entry } from '#model/content';

/** Text of an entry that a visitor may read, with the path of its field. */
export interface FieldText {
  field: string;
  text: string;
}

/** Public texts of a programme; internal fields are left out. */
export function programTexts({ data, body }: Entry<'programs'>): FieldText[] {
  return [
    ...present({ title: data.title, summary: data.summary, reverseNote: data.reverseNote }),
    ...each('directions', data.directions),
    ...each('difficulties', data.difficulties),
    ...each('strengths', data.strengths),
    ...data.activities.map(({ title }, index) => ({ field: `activities.${index}.title`, text: title })),
    ...data.corrections.map(({ description }, index) => ({
      field: `corrections.${index}.description`,
      text: description,
    })),
    ...present({ 'results.summary': data.results?.summary }),
    ...(data.results?.indicators ?? []).map(({ name, before, after }, index) => ({
      field: `results.indicators.${index}`,
      text: [name, before, after].filter((part) => part !== undefined).join(' – '),
    })),
    ...present({ body }),
  ];
}

/** An entry that may tell of programmes. */
export type Publication = Entry<'news' | 'events' | 'cases' | 'documents' | 'reports'>;

/** Public texts of an entry that tells of programmes. */
export function publicationTexts({ data, body }: Publication): FieldText[] {
  const htmlText = 'htmlText' in data ? data.htmlText : undefined;
  return present({ title: data.title, summary: data.summary, htmlText, body });
}

/** Programmes that a publication names, by id. */
export function programsOf({ data }: Publication): readonly string[] {
  if ('programs' in data) return data.programs;
  return data.program === undefined ? [] : [data.program];
}

/** The first place in each field that the pattern matches; the pattern has no flag `g`. */
export function findWords(texts: readonly FieldText[], pattern: RegExp): { field: string; word: string }[] {
  return texts.flatMap(({ field, text }) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : [{ field, word }];
  });
}

function present(fields: Record<string, string | undefined>): FieldText[] {
  return Object.entries(fields).flatMap(([field, text]) => (text ? [{ field, text }] : []));
}

function each(field: string, lines: readonly string[]): FieldText[] {
  return lines.map((text, index) => ({ field: `${field}.${index}`, text }));
}
