/** What the inside of a document says; see `FileFacts` for the meaning of its fields. */
export interface DocumentFacts {
  hasTextLayer?: boolean;
  tagged?: boolean;
  authors?: readonly string[];
  active?: true;
  text?: string;
  damaged?: true;
}

/** Longest text that is kept of one document, in UTF-16 units. */
const longestText = 4 * 1024 * 1024;

/** Collects text up to the limit. */
export interface TextCollector {
  add(text: string): void;
  full(): boolean;
  text(): string;
}

export function collectText(): TextCollector {
  const parts: string[] = [];
  let length = 0;
  return {
    add(text) {
      const kept = text.slice(0, longestText - length);
      if (kept.trim() !== '') parts.push(kept);
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
