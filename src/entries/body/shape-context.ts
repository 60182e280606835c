import type { ElementContent } from 'hast';
import type { Gate } from './parse-components.ts';
import type { ComponentSpan } from './pair-tags.ts';
import type { ParsedNode } from './parse-markdown.ts';
import type { Report } from './problems.ts';

/** What the parser's tree came from. */
export interface ShapeInput {
  source: string;
  spans: readonly ComponentSpan[];
  gates: readonly Gate[];
  report: Report;
}

/** Where a node stands, as far as that decides what it may become. */
export interface Place {
  inCode: boolean;
  inLink: boolean;
  /** Inside a heading, a link or emphasis, where no block may stand. */
  inPhrase: boolean;
}

/** What a node is shaped by: its document, its place, and the way to shape its children. */
export interface ShapeContext {
  input: ShapeInput;
  spanAt: ReadonlyMap<number, ComponentSpan>;
  depth: number;
  place: Place;
  children: (node: ParsedNode, place?: Partial<Place>) => ElementContent[];
}
