const longestLine = 75;
const encoder = new TextEncoder();

/**
 * Text as the value of a property: control characters are no part of it.
 * @see RFC 5545, 3.3.11
 */
export function escapeText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, '')
    .replace(/[\\;,]/g, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

/**
 * A content line with its end, broken before the 76th octet and never inside a character.
 * @param line without a line end
 * @see RFC 5545, 3.1
 */
export function foldLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > longestLine) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += octets;
  }
  return `${folded}\r\n`;
}
