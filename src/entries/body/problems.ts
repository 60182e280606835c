import { unmaskLiteral } from './mask.ts';

/**
 * Everything that can be wrong with a body. Severities stand in the rule BODY-01,
 * Russian sentences in the messages. A body is never code, so each of these is about what the editor
 * meant and will not get; nothing on this list can run even if nobody reads the findings.
 */
type BodyProblemCode =
  /** `import …` or `export …` as a program statement. Args: text. */
  | 'esm'
  /** Braces that hold a program expression, also as an attribute value or a spread. Args: text. */
  | 'expression'
  /** `<!-- -->` or `{/* … *\/}`: readers would see it. Args: text. */
  | 'comment'
  /** A component that is not on the list. Args: component. */
  | 'unknown-component'
  /** Args: component, attribute. */
  | 'unknown-attribute'
  /** Args: component, attribute. */
  | 'missing-attribute'
  /**
   * A value outside the attribute's list, or a component in a plain text. Args: component, attribute, value, allowed
   * (empty for a text).
   */
  | 'invalid-attribute'
  /** Text between the tags of a component that takes none. Args: component. */
  | 'unexpected-content'
  /** A block component inside a heading, a link or emphasised text. Args: component. */
  | 'misplaced-component'
  /** Args: tag. */
  | 'raw-html'
  /** A scheme other than https, http, mailto, tel; protocol-relative; a name before the host. Args: href. */
  | 'unsafe-link'
  /** `http://`. Args: href. */
  | 'insecure-link'
  /** A picture from another host. Args: src. */
  | 'foreign-image'
  /** Not a picture file, or a name with `?…` or `#…`. Args: src. */
  | 'not-an-image'
  /** Lists, quotations or components nested too deeply. Args: limit. */
  | 'too-deep'
  /** A table or a paragraph so large that parsing it would stall the build. Args: limit. */
  | 'too-complex'
  /** A component that is not opened or closed properly. Args: text. */
  | 'syntax';

/** `line` and `column` start at 1; columns count UTF-16 units, as editors do. */
export interface BodyProblem {
  code: BodyProblemCode;
  line: number;
  column: number;
  args: Record<string, string>;
}

/** Records a problem at an offset of the body. */
export type Report = (code: BodyProblemCode, offset: number, args?: Record<string, string>) => void;

const longestExcerpt = 80;

/** One line of at most 80 characters, to quote in a finding. */
export function excerpt(text: string): string {
  const line = unmaskLiteral(text).replace(/\s+/g, ' ').trim();
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt - 1)}…` : line;
}
