import { decodeText } from './decode-text.ts';
import { collectText } from './document-facts.ts';
import type { DocumentFacts } from './document-facts.ts';

/** The first words of a page, a picture in markup or a script: a browser may take such a text for one. */
const markup = /^\s*(?:<(?:!doctype|html|head|body|script|svg|iframe|\?xml|\?php|!--)|#!)/i;

/** A cell that makes a spreadsheet program start another one (`=cmd|'…'!A1`). */
const startsProgram = /(?:^|[;,\t"])[ \t]{0,20}[=+@-][ \t]{0,20}[\w.]{1,60}[ \t]{0,20}\|[ \t]{0,20}'/m;

/**
 * Facts of a `txt` or `csv` file.
 * @returns undefined when the bytes are no text, or markup that a browser could run
 */
export function readPlainText(bytes: Buffer): DocumentFacts | undefined {
  const text = decodeText(bytes);
  if (hasControls(text) || markup.test(text.replace(/^\ufeff/, ''))) return undefined;
  const collector = collectText();
  collector.add(text);
  return { text: collector.text(), ...(startsProgram.test(text) ? { active: true } : {}) };
}

/** True for what is no text: texts hold tabs, line and page breaks, and no other signs below the blank. */
export function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32)) return true;
  }
  return false;
}
