import { closingBrace } from './component-tag.ts';
import { isAlmostComponentName } from './components.ts';

/**
 * Tells what an editor wrote from what a programmer would have written. These rules only decide whether a
 * finding is reported: the text stays literal text either way.
 */

/** What a `<` that starts no component of ours is. */
export type Angle =
  | { kind: 'prose' }
  | { kind: 'break' | 'autolink'; end: number }
  | { kind: 'unsafe-link'; href: string; end: number }
  | { kind: 'comment' | 'unknown-component' | 'raw-html'; name: string; end: number };

const lineBreak = /<br[ \t]*\/?>/iy;
const mailAddress = /<[^\s<>@()[\]\\,;:"]{1,64}@(?=[^\s<>@]*\.)[^\s<>@"']{1,255}>/y;
const uri = /<([a-z][a-z0-9+.-]{1,31}):([^\s<>"]*)>/iy;
const longestComment = 2000;
const safeScheme = /^(?:https?|mailto|tel)$/i;
const comment = /<(?:!--|!\[CDATA|!doctype|\?)/iy;
const tag = /<(\/?)([A-Za-z][\w.:-]*)(?=([\s/][^<>]*)?(>)?)/y;
/** A key of the keyboard, `<Ctrl>+<S>`. */
const key =
  /<(?:(?:Ctrl|Alt|Shift|Enter|Esc|Tab|Del|Delete|Ins|Insert|Home|End|Backspace|Space|PageUp|PageDown|Win|F\d\d?)|(?<=> ?\+ ?<)[A-Z0-9])>/y;
const almostTag = /<\s{0,3}\/?\s{0,3}([\p{L}\p{Cf}\uE000]{4,30})(?=[\s/>])/uy;
const programAttribute = /(?:^|[\s/"'])(?:on[a-z]+|src|href|style|srcdoc|action)\s*=/i;
const paragraphEnd = /\n[ \t]*\r?\n/;
const asciiOnly = /^[\x20-\x7e\s]*$/;

/** Reads the `<` at `start`; `end` is the offset behind what was recognised. */
export function readAngle(source: string, start: number): Angle {
  const found = <T extends Angle>(pattern: RegExp, build: (match: RegExpExecArray) => T): T | undefined => {
    pattern.lastIndex = start;
    const match = pattern.exec(source);
    return match ? build(match) : undefined;
  };
  return (
    found(lineBreak, ([text]) => ({ kind: 'break', end: start + text.length })) ??
    found(uri, ([text, scheme = '']) =>
      safeScheme.test(scheme)
        ? { kind: 'autolink', end: start + text.length }
        : { kind: 'unsafe-link', href: text.slice(1, -1), end: start + text.length },
    ) ??
    found(mailAddress, ([text]) => ({ kind: 'autolink', end: start + text.length })) ??
    found(comment, ([text]) => ({
      kind: 'comment',
      name: text,
      end: endOfComment(source, start + text.length),
    })) ??
    found(key, () => ({ kind: 'prose' })) ??
    readAlmostComponent(source, start) ??
    found(tag, (match) => readForeignTag(source, start, match)) ?? { kind: 'prose' }
  );
}

/** One of our components with a blank, an invisible sign or a letter of the other alphabet in its name. */
function readAlmostComponent(source: string, start: number): Angle | undefined {
  almostTag.lastIndex = start;
  const [text, name = ''] = almostTag.exec(source) ?? [];
  return text !== undefined && isAlmostComponentName(name)
    ? { kind: 'unknown-component', name: text, end: start + text.length }
    : undefined;
}

function readForeignTag(source: string, start: number, match: RegExpExecArray): Angle {
  const [text, slash = '', name = '', rest = '', closing] = match;
  const end = start + text.length + rest.length + (closing ? 1 : 0);
  const kind = /^[A-Z]/.test(name) && !/^[A-Z]+$/.test(name) ? 'unknown-component' : 'raw-html';
  const next = source[start + text.length];
  if (programAttribute.test(rest)) return { kind, name, end };
  if (!closing || (next !== '>' && rest === '') || paragraphEnd.test(rest)) return { kind: 'prose' };
  if (!asciiOnly.test(rest)) return /=\s*["'{]/.test(rest) ? { kind, name, end } : { kind: 'prose' };
  const insideWord = /[\p{L}\p{N}]$/u.test(source.slice(Math.max(0, start - 2), start));
  const couldBeComparison = insideWord && !slash && !rest.endsWith('/') && /^(?:[a-z]|[A-Z].*)$/.test(name);
  return couldBeComparison ? { kind: 'prose' } : { kind, name, end };
}

function endOfComment(source: string, from: number): number {
  const close = /-->|\?>|\]\]>|>/.exec(source.slice(from, from + longestComment));
  return close ? from + close.index + close[0].length : from;
}

/** What a `{` starts: an expression or a comment that MDX would take, or nothing. */
export function readBrace(
  source: string,
  start: number,
): { kind: 'expression' | 'comment'; end: number } | undefined {
  const close = closingBrace(source, start);
  const lineEnd = source.slice(start, start + 200).search(/[\r\n]|$/);
  const end = close ?? start + lineEnd;
  const inner = source.slice(start + 1, close === undefined ? end : end - 1).trim();
  if (/^\/[*/]/.test(inner)) return { kind: 'comment', end };
  return (close === undefined ? looksUnfinished : looksLikeProgram)(inner)
    ? { kind: 'expression', end }
    : undefined;
}

const looksUnfinished = (inner: string) => /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$]|\(|\[)/.test(inner);

const programForms = [
  // {name}, {name.member}, {call(…)}, {list[0]}, {a ? b : c}, {a => b}, {a = b}, {tag`…`}
  /^[A-Za-z_$][\w$]*(?:$|\s*(?:\?\.|[.([`?]|=|&&|\|\|))/,
  // {new Date}, {await x}, {typeof x}, {void 0}, {async () => …}, {function …}
  /^(?:new|await|typeof|void|delete|async|function|class|throw|return|yield)\s+[\w$({["'`]/,
  // {'text'}, {"text"}, {`text`}
  /^["'`]/,
  // {...spread}
  /^\.\.\.\s*[\w$([{]/,
  // {(a) => b}, {[a, b]}, {{a: 1}}, {{name}}
  /^[([{]\s*(?:[A-Za-z_$][\w$]*\s*[.([:=,)}\]?]|\.\.\.|["'`])/,
  // {!a}, {() => a}, {(() => a)()}, {[1, 2].map(a)}
  /^![A-Za-z_$([!]/,
  /^\(\s*\(?\s*\)/,
  /^\[[^\][\r\n]*\]\s*\.\s*[A-Za-z_$]/,
  // {7*7}, {1 + 1}
  /^[\d.]+\s*(?:\*\*?|[+%])\s*[\d(]/,
  // {<b/>}
  /^<\/?[A-Za-z>]/,
];

function looksLikeProgram(inner: string): boolean {
  return programForms.some((form) => form.test(inner));
}

const importStatement =
  /^import\s*(?:\(|\.meta\b|(?:type\s+)?(?:[A-Za-z_$*{][^;'"]{0,300}?)\s*\bfrom\s*["']|["'][^"'\n]*["']\s*(?:;|with\b|$|[\r\n]))/;
const exportStatement =
  /^export\s*(?:\{|\*|\s(?:default\b|(?:const|let|var|class|function|async|type|interface|enum)\s+[A-Za-z_$*{[]))/;

/** Whether a program's import or export statement starts at `start`, and not a sentence with that word. */
export function isModuleStatement(source: string, start: number): boolean {
  const text = source.slice(start, start + 400);
  return importStatement.test(text) || exportStatement.test(text);
}
