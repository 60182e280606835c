/** What the inside of a document says; see `FileFacts` for the meaning of its fields. */
export interface DocumentFacts {
  hasTextLayer?: boolean;
  tagged?: boolean;
  authors?: readonly string[];
  active?: true;
  text?: string;
  damaged?: true;
}

/** Longest text that is kept of one document, in UTF-16 units; one unit less may be a text that was cut. */
export const longestText = 4 * 1024 * 1024;

/** Collects text up to the limit. */
export interface TextCollector {
  add(text: string): void;
  full(): boolean;
  text(): string;
}

/** Blanks with which a text could be pushed over the limit; so many at once, because each takes place on a stack. */
const manyBlanks = /\s{3,4096}/g;

function joinBlanks(blanks: string): string {
  return blanks.includes('\n') ? '\n' : ' ';
}

export function collectText(): TextCollector {
  const parts: string[] = [];
  let length = 0;
  return {
    add(text) {
      const kept = text.replace(manyBlanks, joinBlanks).slice(0, longestText - length);
      if (kept.trim() === '') return;
      parts.push(kept);
      length += kept.length + 1;
    },
    full: () => length >= longestText,
    text: () => parts.join('\n'),
  };
}

/** Distinct names without blanks around them, in the order found. */
export function distinctNames(names: Iterable<string>): string[] {
  return [...new Set([...names].map((name) => name.trim()))].filter((name) => name !== '');
}
