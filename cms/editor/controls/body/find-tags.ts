import { isComponentName } from '#entries/body/components';
import type { ComponentName } from '#entries/body/components';
import { readTag } from '#entries/body/component-tag';
import type { WrittenTag } from '#entries/body/component-tag';
import type { TextRange } from './text-edit.ts';

export interface ComponentTag extends WrittenTag {
  name: ComponentName;
}

/**
 * The tags of components in a part of the text, as they are written.
 * @param isCode whether an offset lies in code, where a tag is only text
 */
export function findTags(
  text: string,
  isCode: (offset: number) => boolean = () => false,
  { from, to }: TextRange = { from: 0, to: text.length },
): ComponentTag[] {
  const tags: ComponentTag[] = [];
  let at = from;
  for (;;) {
    const start = text.indexOf('<', at);
    if (start < 0 || start >= to) return tags;
    const tag = isCode(start) ? undefined : readTag(text, start);
    if (tag !== undefined && isComponentName(tag.name)) tags.push({ ...tag, name: tag.name });
    at = tag?.end ?? start + 1;
  }
}

/** The tag with the cursor in it, or right before or behind it. */
export function tagAt(tags: readonly ComponentTag[], offset: number): ComponentTag | undefined {
  return (
    tags.find(({ start, end }) => start < offset && offset < end) ??
    tags.find(({ start, end }) => start === offset || end === offset)
  );
}

/** The opening tag of a closing one, and the other way round; nothing for a tag without content. */
export function partnerOf(tags: readonly ComponentTag[], tag: ComponentTag): ComponentTag | undefined {
  const open: ComponentTag[] = [];
  for (const candidate of tags.filter(({ name }) => name === tag.name)) {
    if (candidate.form === 'open') open.push(candidate);
    if (candidate.form !== 'close') continue;
    const opening = open.pop();
    if (candidate.start === tag.start) return opening;
    if (opening?.start === tag.start) return candidate;
  }
  return undefined;
}

/** What to take away to leave only the contents of a component; its lines go with its tags. */
export function removalOf(text: string, tags: readonly ComponentTag[], tag: ComponentTag): TextRange[] {
  const partner = partnerOf(tags, tag);
  return [tag, ...(partner === undefined ? [] : [partner])]
    .toSorted((first, second) => first.start - second.start)
    .map(({ start, end }) => {
      const isAlone =
        (start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
      const below = isAlone ? (/^\n{1,2}/.exec(text.slice(end))?.[0].length ?? 0) : 0;
      return { from: start, to: end + below };
    });
}
