/** Fields of an entry before the model has looked at them. */
export type RawFields = Record<string, unknown>;

/** Why the text of an entry cannot be parsed: a code of DATA-01, with a line where there is one. */
export interface SourceFault {
  code: 'json' | 'yaml' | 'noFrontMatter' | 'language' | 'notObject' | 'tooDeep';
  /** From 1. */
  line?: number;
  /** The parser's name of the fault, English. */
  detail?: string;
}

const maxDepth = 20;
const maxNodes = 20_000;

/**
 * What is wrong with the shape of parsed data: it is no object, or a tree so large (after aliases are followed) that
 * only an attack makes it.
 */
export function findShapeFault(data: unknown): SourceFault | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { code: 'notObject' };
  let nodes = 0;
  const fits = (value: unknown, depth: number): boolean => {
    nodes += 1;
    if (depth > maxDepth || nodes > maxNodes) return false;
    return (
      typeof value !== 'object' ||
      value === null ||
      Object.values(value).every((child) => fits(child, depth + 1))
    );
  };
  return fits(data, 0) ? undefined : { code: 'tooDeep' };
}

/** The line of an offset, from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
