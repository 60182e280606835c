import { codeRegistry } from '#model/field';
import type { FieldMeta } from '#model/field';
import { kindNames } from '#model/kind-names';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { unwrap } from '#model/walk';
import type { z } from 'zod';

const header = `# Поля записей

<!-- Порождено из src/model командой «npm run docs»: правьте модель, а не этот файл. -->

Поле с пометкой «не публикуется» никогда не покидает папку содержания. В столбце «Обязательно» – «да», если без поля запись не принимается; вложенное поле обязательно, когда заполнено то, во что оно вложено. Черновик может быть неполным. В столбце «Что писать» – вид значения и подсказка.
`;

/** The editor's reference of all fields, derived from the model. */
export function formatModelReference(): string {
  return [header, ...kindNames.map(formatKind)].join('\n');
}

function formatKind(kind: Kind): string {
  const { plural, extension, schema } = kinds[kind];
  const place = kind === 'school' ? 'content/school.json' : `content/${kind}/*.${extension}`;
  return [
    `## ${plural}`,
    '',
    `\`${place}\``,
    '',
    '| поле | название | обязательно | что писать | основание |',
    '|---|---|---|---|---|',
    ...rowsOf(schema, ''),
    '',
  ].join('\n');
}

type Definition = z.core.$ZodTypeDef & {
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  entries?: Record<string, string>;
  format?: string;
};

function definitionOf(schema: z.core.$ZodType): Definition {
  return schema._zod.def;
}

function rowsOf(schema: z.core.$ZodType, prefix: string): string[] {
  return Object.entries(definitionOf(schema).shape ?? {}).flatMap(([key, child]) => {
    const { inner, meta } = unwrap(child);
    const element = definitionOf(inner).element;
    const item = element === undefined ? inner : unwrap(element).inner;
    const name = `${prefix}${key}${element === undefined ? '' : '[]'}`;
    const notes = [
      valueOf(item, element !== undefined),
      referencesOf(meta),
      meta?.hint ?? '',
      meta?.internal === true ? 'не публикуется' : '',
    ].filter((note) => note !== '');
    const cells = [
      `\`${name}\``,
      meta?.label ?? '',
      isRequired(child) ? 'да' : '',
      notes.join('; '),
      meta?.source ?? '',
    ];
    return [`| ${cells.join(' | ')} |`, ...rowsOf(item, `${name}.`)];
  });
}

/** «идентификатор из «Наставники» или «Наставляемые»» */
function referencesOf(meta: FieldMeta | undefined): string {
  const targets = meta?.references === undefined ? (meta?.referencesOneOf ?? []) : [meta.references];
  const plurals = targets.map((kind) => `«${kinds[kind].plural}»`);
  return plurals.length === 0 ? '' : `идентификатор из ${plurals.join(' или ')}`;
}

/** The field may not be left out: it is neither optional nor has a default. */
function isRequired(schema: z.core.$ZodType): boolean {
  return !(schema as z.ZodType).safeParse(undefined).success;
}

const formats: Readonly<Record<string, string>> = {
  date: 'дата ГГГГ-ММ-ДД',
  'partial-date': 'год, месяц или день: 2024, 2024-09, 2024-09-01',
  'school-year': 'учебный год 2026-2027',
  'entry-id': 'код',
  'file-path': 'имя файла',
  url: 'адрес https://…',
};

/** Kind of value in words; nested fields have rows of their own. */
function valueOf(schema: z.core.$ZodType, list: boolean): string {
  const { type, format, entries } = definitionOf(schema);
  const many = list ? 'список: ' : '';
  if (entries !== undefined) return `${many}${formatCodes(schema, Object.keys(entries))}`;
  if (format !== undefined && formats[format] !== undefined) return `${many}${formats[format]}`;
  if (type === 'boolean') return 'да или нет (`true`, `false`)';
  if (type === 'number') return `${many}число`;
  if (type === 'object') return list ? 'список' : '';
  return list ? 'список строк' : 'текст';
}

/** «`active` – реализуется, `completed` – завершена» */
function formatCodes(schema: z.core.$ZodType, codes: readonly string[]): string {
  const labels = codeRegistry.get(schema as z.ZodType)?.labels ?? {};
  return codes
    .map((code) => (labels[code] === undefined ? `\`${code}\`` : `\`${code}\` – ${labels[code]}`))
    .join(', ');
}
