import { componentOf } from '#entries/body/components';
import type { ComponentName } from '#entries/body/components';
import type { WrittenTag } from '#entries/body/component-tag';
import { decodeAttribute, encodeAttribute } from './attribute-value.ts';
import type { TextChange } from './line-ends.ts';
import type { TextRange } from './text-edit.ts';

/** Values of a component's attributes; empty ones are not written. */
export type AttributeValues = Readonly<Record<string, string>>;

/** A new component as Markdown. */
export interface ComponentText {
  text: string;
  /** Stands in a sentence; otherwise it needs lines of its own. */
  inline: boolean;
  /** What is to be selected in `text`: the words to be written over. */
  selected: TextRange;
}

/**
 * @param content what stands between the tags; without it a component of blocks gets a word to be written over
 */
export function buildComponent(name: ComponentName, values: AttributeValues, content = ''): ComponentText {
  const definition = componentOf(name);
  const inline = definition.inline === true;
  const opening = `<${name}${formatAttributes(name, values)}`;
  const words = content.trim();
  if (definition.content === 'none' || (inline && words === '')) {
    const text = `${opening} />`;
    return { text, inline, selected: { from: text.length, to: text.length } };
  }
  const inner = words === '' ? 'Текст' : words;
  const gap = inline ? '' : '\n\n';
  const from = opening.length + 1 + gap.length;
  return {
    text: `${opening}>${gap}${inner}${gap}</${name}>`,
    inline,
    selected: { from, to: from + inner.length },
  };
}

/** The changes that give a written tag other values; what does not differ keeps every byte. */
export function changeTag(source: string, tag: WrittenTag, values: AttributeValues): TextChange[] {
  const changes: TextChange[] = [];
  const added: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const written = tag.attributes.find((attribute) => attribute.name === name);
    const wanted = encodeAttribute(value);
    if (written === undefined) {
      if (wanted !== '') added.push(` ${name}="${wanted}"`);
    } else if (wanted === '') {
      const blanks = /\s*$/.exec(source.slice(tag.start, written.start))?.[0].length ?? 0;
      changes.push({ from: written.start - blanks, to: written.end, insert: '' });
    } else if (written.kind !== 'string' || decodeAttribute(written.value) !== value) {
      changes.push({ from: written.start, to: written.end, insert: `${name}="${wanted}"` });
    }
  }
  if (added.length > 0) {
    const end = tag.attributes.at(-1)?.end ?? tag.start + 1 + tag.name.length;
    changes.push({ from: end, to: end, insert: added.join('') });
  }
  return changes.toSorted((first, second) => first.from - second.from);
}

function formatAttributes(name: ComponentName, values: AttributeValues): string {
  return Object.keys(componentOf(name).attributes)
    .map((attribute) => [attribute, encodeAttribute(values[attribute] ?? '')])
    .filter(([, value]) => value !== '')
    .map(([attribute, value]) => ` ${attribute}="${value}"`)
    .join('');
}
