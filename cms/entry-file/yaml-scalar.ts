import { invisibleSigns } from '#model/invisible';

/** Where a value stands and how it was written. */
export interface ScalarPlace {
  /** Columns that the lines of a text of several lines go in; without it they become one line. */
  blockIndent?: number | undefined;
  /** Between the brackets of a list or of fields. */
  isInFlow?: boolean;
  /** The type of quotes that the value had, as the `yaml` package calls it. */
  was?: string | undefined;
}

/** Signs that only survive between double quotes: invisible ones, other line ends, halves of a sign. */
const fragile = String.raw`[${invisibleSigns}\t\v\f\r\x85\u2028\u2029\p{Cs}\uFFFE\uFFFF]`;
const isFragile = new RegExp(fragile, 'u');
const everyFragile = new RegExp(fragile, 'gu');

/** Texts that some reader of YAML 1.1 or 1.2 takes for something else. A calendar date is left to be one. */
const ambiguous = [
  /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i,
  /^[-+]?0(?:b[01_]*|o[0-7_]*|x[\da-f_]*)$/i,
  /^[-+]?[\d_.]*(?:e[-+]?\d+)?$/i,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+(?:\.[\d_]*)?$/,
  /^[-+]?\.(?:inf|nan)$/i,
  /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt]|[ \t]+\d)/,
];
const dayLike = /^\d{4}-\d\d-\d\d$/;

/**
 * A value in YAML, in quotes only where some reader needs them.
 * @returns text without the indent of its first line
 */
export function renderScalar(value: unknown, { blockIndent, isInFlow = false, was }: ScalarPlace): string {
  if (typeof value !== 'string') return renderPlain(value);
  if (blockIndent !== undefined && isBlockText(value)) return renderBlock(value, blockIndent);
  if (value.includes('\n') || isFragile.test(value) || was === 'QUOTE_DOUBLE') return renderDouble(value);
  const isQuoted = was === 'QUOTE_SINGLE' || needsQuotes(value, isInFlow);
  return isQuoted ? `'${value.replaceAll("'", "''")}'` : value;
}

/** A number, a truth value or nothing. */
function renderPlain(value: unknown): string {
  if (typeof value !== 'number') return value === true || value === false ? String(value) : 'null';
  if (Number.isFinite(value))
    return /^-?\d+e/.test(String(value)) ? String(value).replace('e', '.0e') : String(value);
  return Number.isNaN(value) ? '.nan' : `${value < 0 ? '-' : ''}.inf`;
}

function needsQuotes(value: string, isInFlow: boolean): boolean {
  if (dayLike.test(value)) return false;
  return (
    value === '' ||
    value.trim() !== value ||
    /^[-?:,[\]{}#&*!|>'"%@`=~]|:(?:\s|$)|\s#|^\.\.\.$/.test(value) ||
    (isInFlow && /[,[\]{}:#]/.test(value)) ||
    ambiguous.some((pattern) => pattern.test(value))
  );
}

function renderDouble(value: string): string {
  return JSON.stringify(value).replaceAll(everyFragile, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
  });
}

/** Text of several lines without anything at the ends of its lines that a reader could lose. */
function isBlockText(value: string): boolean {
  return value.includes('\n') && !isFragile.test(value) && !/^\s|[ \t]$|[ \t]\n|\n\n$/.test(value);
}

function renderBlock(value: string, indent: number): string {
  const margin = ' '.repeat(indent);
  const lines = value.replace(/\n$/, '').split('\n');
  const header = value.endsWith('\n') ? '|' : '|-';
  return [header, ...lines.map((line) => (line === '' ? '' : margin + line))].join('\n');
}
