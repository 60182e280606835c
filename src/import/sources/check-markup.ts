import { limits } from './limits.ts';
import { Refusal } from './refuse.ts';

/**
 * Checks XML before a library builds a tree of it.
 * Throws a refusal for declarations of a document type or of entities, for markup that is nested too deep or does not
 * end, and for more elements than a document of a school has.
 */
export function checkMarkup(xml: string, mostElements: number): void {
  let depth = 0;
  let elements = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const end = endOfMarkup(xml, at);
    const sign = xml[at + 1];
    if (sign === '/') depth -= 1;
    else if (sign !== '!' && sign !== '?') {
      elements += 1;
      if (xml[end - 2] !== '/') depth += 1;
      if (depth > limits.depth) throw new Refusal('tooDeep');
      if (elements > mostElements) throw new Refusal('tooManyElements');
    }
    at = end;
  }
}

function endOfMarkup(xml: string, at: number): number {
  const closing = xml.startsWith('<!--', at)
    ? '-->'
    : xml.startsWith('<![CDATA[', at)
      ? ']]>'
      : xml.startsWith('<!', at)
        ? undefined
        : '>';
  if (closing === undefined) throw new Refusal('entities');
  const end = xml.indexOf(closing, at);
  if (end < 0) throw new Refusal('damaged');
  return end + closing.length;
}
