/** A text of the corpus and what is to be found in it: an id of a person or a kind of data, and the place. */
interface Sample {
  text: string;
  expected: { label: string; start: number; end: number }[];
}

/** Reads `⟦label|words⟧` marks out of a line of the corpus. */
function readSample(line: string): Sample {
  const expected: Sample['expected'] = [];
  let text = '';
  for (const [whole, plain, label, words] of line.matchAll(/([^⟦]+)|⟦([^|]+)\|([^⟧]+)⟧/gu)) {
    if (label !== undefined && words !== undefined) {
      expected.push({ label, start: text.length, end: text.length + words.length });
      text += words;
    } else {
      text += plain ?? whole;
    }
  }
  return { text, expected };
}

/** What was found, compared with what was to be found. */
export interface Score {
  right: number;
  missed: string[];
  wrong: string[];
}

interface Found {
  labels: readonly string[];
  start: number;
  end: number;
}

/** Counts marks that a find of the same label overlaps, marks without one, and finds that are no mark. */
export function scoreSamples(lines: readonly string[], find: (text: string) => Found[]): Score {
  const score: Score = { right: 0, missed: [], wrong: [] };
  for (const line of lines) {
    const { text, expected } = readSample(line);
    const found = find(text);
    const meets = (mark: Sample['expected'][number], hit: Found) =>
      hit.labels.includes(mark.label) && hit.start < mark.end && mark.start < hit.end;
    for (const mark of expected) {
      if (found.some((hit) => meets(mark, hit))) score.right += 1;
      else score.missed.push(line);
    }
    for (const hit of found) if (!expected.some((mark) => meets(mark, hit))) score.wrong.push(line);
  }
  return score;
}
