import type { Element, Nodes } from 'hast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { componentOf, holdsComponentTag } from '#entries/body/components';
import { parseBody } from '#entries/body/parse-body';
import { encodeAttribute, valuesOf } from './attribute-value.ts';
import { insertBlock } from './block-edits.ts';
import { attributeFields, componentNames, componentTexts } from './component-labels.ts';
import { buildComponent, changeTag } from './component-text.ts';
import { findTags, partnerOf, removalOf } from './find-tags.ts';
import { applyEdit } from './text-edit.ts';

const word = fc
  .array(
    fc.constantFrom(
      'слово',
      ' ',
      '"',
      "'",
      '&',
      '&amp;',
      '<',
      '>',
      '{',
      '}',
      '\\',
      '«',
      '=',
      '/',
      '*',
      '|',
      '\n',
    ),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.join(''))
  .filter((value) => !holdsComponentTag(value));

const valuesFor = (name: (typeof componentNames)[number]) =>
  fc.record(
    Object.fromEntries(
      attributeFields(name).map((field) => {
        const value =
          field.oneOf !== undefined
            ? fc.constantFrom(...field.oneOf, '')
            : field.file === true
              ? fc.constant('skhema.png')
              : field.references === undefined
                ? word
                : fc.constant('m-2vkp');
        return [
          field.name,
          field.required ? value.map((text) => (text.trim() === '' ? 'слово' : text)) : value,
        ];
      }),
    ),
  );

const component = fc.constantFrom(...componentNames).chain((name) =>
  fc.record({
    name: fc.constant(name),
    values: valuesFor(name),
    content: fc.constantFrom('', 'слова', '- раз\n- два'),
  }),
);

function find(tree: Nodes, tagName: string): Element | undefined {
  if (tree.type === 'element' && tree.tagName === tagName) return tree;
  if (!('children' in tree)) return undefined;
  for (const child of tree.children) {
    const found = find(child, tagName);
    if (found !== undefined) return found;
  }
  return undefined;
}

describe('component texts', () => {
  it.each(componentNames)('%s: names every attribute and every value', (name) => {
    const { attributes, content } = componentOf(name);
    expect(Object.keys(componentTexts[name].attributes).sort()).toEqual(Object.keys(attributes).sort());
    expect(componentTexts[name].end === undefined).toBe(content === 'none');
    for (const field of attributeFields(name)) {
      expect(Object.keys(field.options ?? {}).sort()).toEqual([...(field.oneOf ?? [])].sort());
    }
  });
});

describe('buildComponent', () => {
  it('is read by the section as it was meant, wherever it is put', () => {
    fc.assert(
      fc.property(
        component,
        fc.constantFrom('', 'До.', 'До.\n\n'),
        fc.constantFrom('', 'После.', '\n\nПосле.'),
        ({ name, values, content }, before, after) => {
          const { text, inline } = buildComponent(name, values, inlineContent(name, content));
          const source = inline
            ? `${before}${text}${after}`
            : applyEdit(
                before + after,
                insertBlock(before + after, { from: before.length, to: before.length }, text),
              );
          const { tree, problems } = parseBody(source);
          expect(problems).toEqual([]);
          const shown = find(tree, componentOf(name).tagName);
          for (const { name: attribute, default: fallback } of attributeFields(name)) {
            const value = (values[attribute] ?? '').replace(/\s+/g, ' ').trim();
            expect(shown?.properties[attribute]).toBe(value === '' ? fallback : value);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('changeTag', () => {
  it('gives a written tag other values', () => {
    fc.assert(
      fc.property(component, fc.nat(), ({ name, values }, seed) => {
        const other = fc.sample(valuesFor(name), { numRuns: 1, seed })[0] ?? {};
        const { text } = buildComponent(name, values);
        const [tag] = findTags(text);
        if (tag === undefined) throw new Error('No tag');
        const changed = applyEdit(text, { changes: changeTag(text, tag, other), select: { from: 0, to: 0 } });
        expect(parseBody(changed).problems).toEqual([]);
        const [after] = findTags(changed);
        const kept = Object.entries(other).filter(([, value]) => encodeAttribute(value) !== '');
        expect(after && valuesOf(after)).toEqual(
          Object.fromEntries(
            kept.map(([key, value]) => [
              key,
              value === values[key] ? valuesOf(tag)[key] : value.replace(/\s+/g, ' ').trim(),
            ]),
          ),
        );
      }),
    );
  });

  it('changes nothing without a change, and keeps what it does not know', () => {
    const source = '<Callout\n  type=\'tip\' foo="1" title="а &quot;б&quot;">x</Callout>';
    const [tag] = findTags(source);
    if (tag === undefined) throw new Error('No tag');
    expect(changeTag(source, tag, valuesOf(tag))).toEqual([]);
    const changes = changeTag(source, tag, { type: '', title: 'в' });
    expect(applyEdit(source, { changes, select: { from: 0, to: 0 } })).toBe(
      '<Callout foo="1" title="в">x</Callout>',
    );
  });
});

describe('findTags', () => {
  const source =
    '<Callout>\n\n<Callout type="tip">\n\nа\n\n</Callout>\n\n</Callout>\n\nтекст <b> 5<7 <PersonLink id="m" />';

  it('finds components only, and their partners', () => {
    const tags = findTags(source);
    expect(tags.map(({ name, form }) => `${name} ${form}`)).toEqual([
      'Callout open',
      'Callout open',
      'Callout close',
      'Callout close',
      'PersonLink void',
    ]);
    const [outer, inner, innerEnd, outerEnd, person] = tags;
    expect(
      [outer, inner, innerEnd, outerEnd, person].map((tag) => tag && partnerOf(tags, tag)?.start),
    ).toEqual([outerEnd?.start, innerEnd?.start, inner?.start, outer?.start, undefined]);
  });

  it('takes away a component and leaves its contents', () => {
    const tags = findTags(source);
    const [, inner] = tags;
    if (inner === undefined) throw new Error('No tag');
    const changes = removalOf(source, tags, inner).map((range) => ({ ...range, insert: '' }));
    expect(applyEdit(source, { changes, select: { from: 0, to: 0 } })).toBe(
      '<Callout>\n\nа\n\n</Callout>\n\nтекст <b> 5<7 <PersonLink id="m" />',
    );
  });
});

function inlineContent(name: (typeof componentNames)[number], content: string): string {
  return componentOf(name).inline === true ? content.replace(/[-\n]/g, '') : content;
}
