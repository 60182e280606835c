/** A file that says the same as its page. */
export interface Download {
  /** Relative to the base path. */
  address: string;
  format: 'docx' | 'xlsx' | 'csv';
  /** Bytes. */
  size: number;
}

/** What people call the programs by which they know the files. */
export const programNames: Readonly<Record<Download['format'], string>> = {
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
};
