/** A generator of sites that got the content of the demonstration school. */
export interface Generator {
  /** With the versions of what was compared. */
  name: string;
  /** Folder with the built site. */
  dir: string;
  /** Builds the site anew; returns the seconds that it took. */
  build: () => Promise<number>;
}
