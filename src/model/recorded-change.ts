/** What the history of the content folder says of a file on a day; nothing of who did it and what was said of it. */
export interface RecordedChange {
  /** Path from the content folder as it is called today, forward slashes. */
  file: string;
  /** Calendar date in the school's time zone. */
  date: string;
  /** `added`: came into the folder, or was a draft no longer. */
  change: 'added' | 'changed';
}
