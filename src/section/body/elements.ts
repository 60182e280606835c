import type { Element, ElementContent, Properties } from 'hast';

/** An element of the output. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}

/** A text of the output. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

/** A property of the tree if it is a string with something in it. */
export function stringOf({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The named properties of an element and no others. */
export function only({ properties }: Element, names: readonly string[]): Properties {
  return Object.fromEntries(
    names.filter((name) => name in properties).map((name) => [name, properties[name]]),
  );
}
