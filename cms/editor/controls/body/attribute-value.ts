import { holdsComponentTag } from '#entries/body/components';
import type { WrittenTag } from '#entries/body/component-tag';

const named: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00A0',
};

/** What a written attribute says: entities that the editor itself writes are decoded, all others stay as they are. */
export function decodeAttribute(written: string): string {
  return written.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (entity, decimal, hex, name) => {
    if (typeof name === 'string') return named[name] ?? entity;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** A value between double quotes, as one line. */
export function encodeAttribute(value: string): string {
  return value
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('"', '&quot;');
}

/** Why a value cannot stand in an attribute, in Russian; nothing if it can. */
export function refuseAttribute(value: string): string | undefined {
  return holdsComponentTag(value)
    ? 'Здесь может быть только текст: вставки внутри этого поля не работают.'
    : undefined;
}

/** The values of a tag by attribute, decoded. */
export function valuesOf(tag: WrittenTag): Record<string, string> {
  return Object.fromEntries(
    tag.attributes.flatMap(({ kind, name, value }) =>
      kind === 'string' ? [[name, decodeAttribute(value)]] : [],
    ),
  );
}
