import { kinds } from '#model/kinds';
import type { Kind } from '#model/kind-names';

/** What was done to an entry. */
export type Deed = 'published' | 'changed' | 'drafted' | 'hidden' | 'deleted' | 'undone' | 'changedOutside';

const deeds: Record<Deed, { feminine: string; masculine: string }> = {
  published: { feminine: 'опубликована', masculine: 'опубликован' },
  changed: { feminine: 'изменена', masculine: 'изменён' },
  drafted: { feminine: 'сохранён черновик', masculine: 'сохранён черновик' },
  hidden: { feminine: 'снята с публикации', masculine: 'снят с публикации' },
  deleted: { feminine: 'удалена', masculine: 'удалён' },
  changedOutside: { feminine: 'изменена вне редактора', masculine: 'изменён вне редактора' },
  undone: { feminine: 'отменено последнее сохранение', masculine: 'отменено последнее сохранение' },
};

const feminine: ReadonlySet<Kind> = new Set(['school', 'pairings', 'programs', 'news', 'roadmaps']);

/** People and pairs are called by their id: a name in the history of a repository could never be taken back. */
const byId: ReadonlySet<Kind> = new Set(['mentors', 'mentees', 'pairings']);

const longestTitle = 80;

/**
 * One line for the history: «Новость «День наставника»: опубликована».
 * @param data of the entry, as far as it can be read
 * @param file path from the content folder, for an entry without a title and id
 */
export function commitMessage(
  kind: Kind,
  data: Readonly<Record<string, unknown>>,
  file: string,
  deed: Deed,
): string {
  const { label } = kinds[kind];
  const called = kind === 'school' ? '' : ` ${nameOf(kind, data, file)}`;
  const done = deeds[deed][feminine.has(kind) ? 'feminine' : 'masculine'];
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}${called}: ${done}`;
}

function nameOf(kind: Kind, { title, id }: Readonly<Record<string, unknown>>, file: string): string {
  const plain = (value: unknown) =>
    typeof value === 'string' ? value.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim() : '';
  const name = byId.has(kind) ? '' : plain(title);
  if (name === '') return plain(id) || file;
  const letters = Array.from(name);
  return `«${letters.length > longestTitle ? `${letters.slice(0, longestTitle).join('')}…` : name}»`;
}
