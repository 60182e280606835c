/** Signs that steer a terminal or turn the order of letters round: C0 but the line end, C1, marks of direction. */
const steering = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * The text with signs that nobody sees written out, `\u001b`: names of files come from anybody. Inside a JSON string it
 * means the same as before.
 */
export function showControls(text: string): string {
  return text.replace(steering, escape);
}

/** The same for what must stay on one line. */
export function showOnOneLine(text: string): string {
  return showControls(text).replaceAll('\n', String.raw`\u000a`);
}

function escape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
