/** A thing of schema.org: `@type` and what is said of it. */
export type Thing = { '@type': string } & Record<string, unknown>;

/** What is told of an entry where its page is shared: on the site and in social networks alike. */
export interface SharedEntry {
  /** Of its page, relative to the base path. */
  address: string;
  title: string;
  summary?: string;
  /** «Документ»: what it is, in a word or two. */
  kindWord: string;
  /** One line beside the title: requisites, a day, a position. */
  detail?: string;
  type: 'article' | 'profile' | 'website';
  thing?: Thing;
}

/** All that an image shows. */
export interface ImageDescription {
  title: string;
  /** Short name of the school. */
  school: string;
  kindWord?: string;
  detail?: string;
}

/** What all images of a school have in common. */
export interface Look {
  /** `#rrggbb` */
  accent: string;
  /** The sign of the section: a path for a stroke on a field of 24 × 24. */
  mark: string;
  /** The school's emblem as a data address of a PNG; in place of the sign. */
  emblem?: string;
}

/** Where the section stands. */
export interface Place {
  /** Origin of the site, e.g. `https://rodnik.example`. */
  site: string;
  /** Path of the section on the site, with a slash at both ends. */
  base: string;
}
