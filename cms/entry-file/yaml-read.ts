import type { Document, ScalarTag, YAMLError } from 'yaml';
import { isNode, isScalar, parseDocument, visit } from 'yaml';
import { checkShape } from './check-shape.ts';
import { EntryFileError } from './entry-file-error.ts';
import type { Fields } from './plain-value.ts';
import { lineAt } from '#entries/source-fault';

const finite = (text: string, value: number) => (Number.isFinite(value) ? value : text);
const sign = (text: string) => (text.startsWith('-') ? -1 : 1);
const radixes: Record<string, number> = { b: 2, o: 8, x: 16 };

/** What plain words mean in the core schema of js-yaml, with which the section reads: a date stays text. */
const coreTags: ScalarTag[] = [
  { tag: 'tag:yaml.org,2002:null', default: true, test: /^(?:~|null|Null|NULL)?$/, resolve: () => null },
  {
    tag: 'tag:yaml.org,2002:bool',
    default: true,
    test: /^(?:true|True|TRUE|false|False|FALSE)$/,
    resolve: (text) => text.toLowerCase() === 'true',
  },
  {
    tag: 'tag:yaml.org,2002:int',
    default: true,
    test: /^[-+]?0(?:b[01]+|o[0-7]+|x[\dA-Fa-f]+)$/,
    resolve: (text) => {
      const [, radix = '', digits = ''] = /0([box])(.*)$/.exec(text) ?? [];
      return finite(text, sign(text) * parseInt(digits, radixes[radix]));
    },
  },
  {
    tag: 'tag:yaml.org,2002:float',
    default: true,
    test: /^(?:[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?|\.\d+(?:[eE][-+]?\d+)?)$/,
    resolve: (text) => finite(text, Number(text)),
  },
  {
    tag: 'tag:yaml.org,2002:float',
    default: true,
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
    resolve: (text) => (/nan/i.test(text) ? NaN : sign(text) * Infinity),
  },
];

/** A YAML block with its tree, which knows where everything stands. */
export interface ParsedYaml {
  document: Document.Parsed;
  data: Fields;
}

/**
 * @param firstLine line of the file where the block begins
 * @throws EntryFileError `yaml`, `notObject`, `tooDeep`
 */
export function parseYaml(source: string, firstLine: number): ParsedYaml {
  try {
    const document = parseDocument(source, {
      schema: 'failsafe',
      customTags: coreTags,
      keepSourceTokens: true,
    });
    const fault = document.errors[0] ?? document.warnings[0];
    if (fault !== undefined)
      throw new EntryFileError('yaml', firstLine - 1 + lineAt(source, fault.pos[0]), nameOf(fault));
    nameKeys(document, source, firstLine);
    return { document, data: checkShape(document.toJS({ maxAliasCount: -1 }) ?? {}) };
  } catch (error) {
    // Brackets without end exhaust the stack; a value that holds itself has no end.
    if (error instanceof RangeError || error instanceof ReferenceError) throw new EntryFileError('tooDeep');
    throw error;
  }
}

/** Names of fields are text, as js-yaml has them: `null: 1` is a field «null». Lists and aliases name nothing here. */
function nameKeys(document: Document.Parsed, source: string, firstLine: number): void {
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key)) key.value = String(key.value);
      else throw new EntryFileError('yaml', lineOf(key ?? value, source, firstLine), 'multiline key');
    },
  });
}

function lineOf(node: unknown, source: string, firstLine: number): number {
  return firstLine - 1 + lineAt(source, isNode(node) ? (node.range?.[0] ?? 0) : 0);
}

/** Names of faults that `messages/parse-errors.ts` knows, by the code of the `yaml` package. */
const faultNames: Partial<Record<YAMLError['code'], string>> = {
  BAD_ALIAS: 'unidentified alias',
  BAD_DIRECTIVE: 'unknown directive',
  BAD_DQ_ESCAPE: 'unknown escape sequence',
  BAD_INDENT: 'bad indentation',
  BAD_SCALAR_START: 'cannot start any token',
  BLOCK_AS_IMPLICIT_KEY: 'nested mappings',
  BLOCK_IN_FLOW: 'within a flow collection',
  DUPLICATE_KEY: 'duplicated mapping key',
  MULTILINE_IMPLICIT_KEY: 'multiline key',
  MULTIPLE_ANCHORS: 'anchor',
  MULTIPLE_DOCS: 'single document',
  MULTIPLE_TAGS: 'tag',
  TAB_AS_INDENT: 'tab characters',
  TAG_RESOLVE_FAILED: 'unknown tag',
};

function nameOf({ code, message }: YAMLError): string {
  if (code === 'MISSING_CHAR') {
    if (message.includes('quote')) return 'quoted scalar';
    return message.includes('flow items') ? 'missed comma' : 'a colon is missed';
  }
  return faultNames[code] ?? code;
}
