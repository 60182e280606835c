import type { Kind } from '#model/kind-names';
import { presentations } from '#model/presentation';

/**
 * Names of the fields, of the top level, that the list of a kind and the search need: what its rows show, what it is
 * sorted, filtered and grouped by.
 */
export function listFields(kind: Kind): string[] {
  const { summary, sort, filters, groups } = presentations[kind];
  const shown = [...summary.matchAll(/\{\{\s*([\w.]+)/gu)].map(([, path = '']) => path);
  const filtered = filters.map((filter) => (typeof filter === 'string' ? filter : filter.field));
  const paths = [...shown, ...sort.map(([field]) => field), ...filtered, ...groups.map(({ field }) => field)];
  return [...new Set(['id', 'draft', ...paths.map((path) => path.split('.')[0] ?? path)])];
}
