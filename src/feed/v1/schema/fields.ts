import { z } from 'zod';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { fieldAt } from '#model/walk';
import { described, named } from '#report/json-schema';

/**
 * Describes a field of the feed with the label that the model gives it.
 * @param path of the field in the model, with dots; items of arrays by index
 * @throws Error when the model has no such field or keeps it internal: then the feed must not have it either
 */
export function fromModel<S extends z.ZodType>(kind: Kind, path: string, schema: S): S {
  const meta = fieldAt(kinds[kind].schema, path)?.meta;
  if (meta === undefined || meta.internal) throw new Error(`the model has no public field ${kind}.${path}`);
  return described(schema, meta.source === undefined ? meta.label : `${meta.label} (${meta.source})`);
}

export const text = z.string().min(1);
export const texts = z.array(text);
export const count = z.int().min(0);

/** A calendar date. */
export const day = z.iso.date();

/** `2024`, `2024-09` or `2024-09-01`. */
export const partialDay = z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/);

/** An absolute address in ASCII. */
export const webAddress = z.url({ protocol: /^https?$/ });

/** SHA-256, hexadecimal. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const id = described(z.string().regex(/^[a-z0-9-]{1,60}$/), 'Постоянный идентификатор');
export const ids = z.array(id);

/** What every record has. */
export const recordFields = {
  id,
  hash: described(sha256, 'SHA-256 записи без этого поля, в каноническом JSON'),
};

/** What every record with a page has; labels of the kind. */
export function pageFields(kind: Exclude<Kind, 'school' | 'mentors' | 'mentees' | 'pairings' | 'reports'>) {
  return {
    ...recordFields,
    url: described(webAddress, 'Адрес страницы'),
    title: fromModel(kind, 'title', text),
    updatedOn: fromModel(kind, 'updatedOn', day.exactOptional()),
  };
}

export const files = z.array(
  named(
    z.strictObject({
      url: described(webAddress, 'Адрес файла'),
      title: described(text, 'Название'),
      extension: described(text, 'Расширение без точки'),
      size: described(count, 'Размер в байтах'),
    }),
    'File',
    'Файл, на который ссылается страница',
  ),
);

/** A person as one may be shown in the feed; linked with the record of the base only when named. */
export const person = named(
  z.strictObject({
    label: described(text, 'Имя по согласию на выгрузку, иначе описание без имени'),
    named: described(z.boolean(), 'Показано имя'),
    id: described(id.exactOptional(), 'Запись в базе; только у тех, кто показан по имени'),
  }),
  'Person',
  'Человек: по имени или без него',
);

/** Progress of a plan; cancelled activities are not in `total`. */
export const progress = named(
  z.strictObject({
    done: described(count, 'Выполнено'),
    overdue: described(count, 'Просрочено'),
    total: described(count, 'Всего'),
  }),
  'Progress',
  'Ход выполнения плана',
);
