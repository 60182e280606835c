/** What a build depends on, beside the content: the same options give the same bytes. */
export interface BuildOptions {
  /** Absolute path of the project. */
  root: string;
  /** Absolute path of the content folder. */
  contentDir: string;
  /** Absolute path of the folder to write. */
  outDir: string;
  /** Calendar date «по состоянию на», `YYYY-MM-DD`. */
  asOf: string;
  /** Path of the section on the site, with a slash at both ends. */
  base: string;
  /** Origin of the site, e.g. `https://rodnik.example`. */
  site: string;
}
