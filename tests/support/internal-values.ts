import type { Content } from '#model/content';
import { kinds } from '#model/kinds';
import { walkFields } from '#model/walk';

/**
 * Texts of a content folder that only its editors may read: the values of fields that the model marks as internal,
 * as far as no public field or body says the same.
 */
export function internalTexts(content: Content): string[] {
  const internal = new Set<string>();
  const open: string[] = [];
  const entries = [...Object.values(content.entries).flat(), ...(content.school ? [content.school] : [])];
  for (const { kind, data, body } of entries) {
    const below: string[] = [];
    open.push(body);
    walkFields(kinds[kind].schema, data, ({ path, value, meta }) => {
      if (meta?.internal) below.push(path);
      if (typeof value !== 'string') return;
      const isInternal = below.some((parent) => path === parent || path.startsWith(`${parent}.`));
      if (isInternal) internal.add(value);
      else open.push(value);
    });
  }
  const said = open.join('\n').toLowerCase();
  return [...internal].filter(
    (text) => text.length >= 8 && !isPeriod(text) && !isCode(text) && !said.includes(text.toLowerCase()),
  );
}

/** Nothing but dates in digits or words: a page may say the same of something else. */
function isPeriod(text: string): boolean {
  return /^(?:с|по|до|года?|\d[\d.-]*|[а-я]+(?:я|та))(?:\s+(?:с|по|до|года?|\d[\d.-]*|[а-я]+(?:я|та)))*$/u.test(
    text,
  );
}

/** A code of a list: forms, kinds and categories share words. */
function isCode(text: string): boolean {
  return /^[a-z-]+$/.test(text);
}
