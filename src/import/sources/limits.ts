/** Limits that keep a foreign file from stalling the computer; a real table of a school is a hundredth of them. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  entries: 2000,
  unpackedBytes: 100 * 1024 * 1024,
  /** Elements of a page: what the parser builds a tree of. */
  elements: 150_000,
  /** Elements of a part of a Word document, formats aside. */
  wordElements: 100_000,
  /** Elements of a sheet, three or four to a cell. */
  sheetElements: 1_000_000,
  /** Lines of a text. */
  lines: 100_000,
  /** Tabs of a text, or signs of a table in text form that may part its columns. */
  separators: 500_000,
  depth: 100,
  cells: 200_000,
} as const;
