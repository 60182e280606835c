interface Attribute {
  required?: true;
  oneOf?: readonly string[];
  default?: string;
}

interface Component {
  tagName: string;
  /** Stands in a sentence; every other component is a block of its own. */
  inline?: true;
  /** What stands between the tags: nothing, words of the sentence, or whole blocks. */
  content: 'none' | 'phrasing' | 'blocks';
  attributes: Readonly<Record<string, Attribute>>;
}

/** The only components a body may use, and the only attributes they take. All values are plain strings. */
const components = {
  Callout: {
    tagName: 'x-callout',
    content: 'blocks',
    attributes: { type: { oneOf: ['info', 'important', 'tip'], default: 'info' }, title: {} },
  },
  Quote: { tagName: 'x-quote', content: 'blocks', attributes: { author: {}, source: {} } },
  Figure: {
    tagName: 'x-figure',
    content: 'none',
    attributes: { src: { required: true }, alt: { required: true }, caption: {} },
  },
  DocumentLink: {
    tagName: 'x-document-link',
    inline: true,
    content: 'phrasing',
    attributes: { id: { required: true } },
  },
  PersonLink: {
    tagName: 'x-person-link',
    inline: true,
    content: 'none',
    attributes: { id: { required: true } },
  },
  ResultBlock: { tagName: 'x-result-block', content: 'blocks', attributes: { program: {} } },
} as const satisfies Record<string, Component>;

export type ComponentName = keyof typeof components;

export function isComponentName(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

/** Cyrillic letters that look like Latin ones. */
const lookalikes: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  і: 'i',
};
const foldedNames = new Set(Object.keys(components).map((name) => name.toLowerCase()));

/** Whether a reader takes the name for that of a component, whatever its letters are. */
export function isAlmostComponentName(name: string): boolean {
  const letters = Array.from(
    name.toLowerCase().replace(/[\p{Cf}\uE000]/gu, ''),
    (char) => lookalikes[char] ?? char,
  );
  return foldedNames.has(letters.join(''));
}

/** Whether a value that is shown as plain text holds the tag of a component: it would be read as it stands. */
export function holdsComponentTag(text: string): boolean {
  return Array.from(text.matchAll(/<\/?([\p{L}\d]+)/gu)).some(([, name = '']) => isAlmostComponentName(name));
}

/** The component of that name, with the optional parts of its description visible to the type checker. */
export function componentOf(name: ComponentName): Component {
  return components[name];
}

/** Elements that stand in a sentence. */
export const inlineComponentTags: ReadonlySet<string> = new Set(
  Object.values<Component>(components)
    .filter((component) => component.inline)
    .map((component) => component.tagName),
);

/** Elements that are blocks of their own. */
export const blockComponentTags: ReadonlySet<string> = new Set(
  Object.values<Component>(components)
    .filter((component) => !component.inline)
    .map((component) => component.tagName),
);
