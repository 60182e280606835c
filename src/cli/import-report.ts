import type { ImportWish } from '#cms/server/import/make-plan';
import { roadmapColumnKinds } from '#model/codes';
import { codeRegistry } from '#model/field';
import type { Kind } from '#model/kind-names';
import { kinds } from '#model/kinds';
import { fieldAt } from '#model/walk';
import type { z } from 'zod';
import { plural } from '#messages/format';
import { describePlace, describeRemark } from '#messages/import/describe';
import { listColumnLabels } from '#messages/import/lists';
import { formatFieldPath } from '#report/field-path';
import { showOnOneLine } from '#report/show-controls';
import type { FieldChange, ImportPlan, Json, PlannedEntry } from '../import/plan/plan.ts';
import type { ImportRemark } from '../import/remark.ts';

const longestValue = 100;
const roadmapLabels: Readonly<Record<string, string>> = roadmapColumnKinds.labels;

/** Whether the file is right where it and the section differ. */
type Replacing = Pick<ImportWish, 'replace'>;

/** What an import understood and what it would do, in lines. */
export function formatPlan(plan: ImportPlan, wish: Replacing): string[] {
  return [
    ...formatColumns(plan),
    `Строк в файле: ${plan.rows.total}, из них в записях: ${plan.rows.kept}.`,
    ...section('Записи', formatEntries(plan, wish)),
    ...section('Решите сами', formatRemarks(plan, 'doubt')),
    ...section('Обратите внимание', formatRemarks(plan, 'note')),
    '',
    formatCounts(plan, wish),
  ];
}

/** What an import did, in lines: the entries, of their fields those that were replaced, and what is left to decide. */
export function formatDone(plan: ImportPlan, wish: Replacing): string[] {
  const entries = plan.entries
    .filter(({ state }) => state !== 'same')
    .flatMap((entry) => [
      formatHead(entry, wish),
      ...(wish.replace ? entry.conflicts.map((change) => formatReplaced(entry.kind, change)) : []),
    ]);
  return [...entries, ...section('Решите сами', formatRemarks(plan, 'doubt')), '', formatCounts(plan, wish)];
}

function formatReplaced(kind: Kind, { field, before, after }: FieldChange): string {
  return `    ≠ ${nameField(kind, field, before ?? '')}; взято из файла: ${formatValue(kind, field, after)}`;
}

/** Why a file cannot be read. */
export function formatRefusals(remarks: readonly ImportRemark[]): string[] {
  return remarks.filter(({ level }) => level === 'refusal').map(describeRemark);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}

/** Columns of a roadmap that nobody understands are in the table all the same. */
function formatColumns({ columns, entries }: Pick<ImportPlan, 'columns' | 'entries'>): string[] {
  const isKept = entries.some(({ kind }) => kind === 'roadmaps');
  const fate = isKept ? 'хранится как есть и виден в таблице' : 'не вносится';
  const told = new Map<string, string>();
  for (const { label, key, doubts } of columns) {
    const name = showOnOneLine(label) || '(без заголовка)';
    const unsure = doubts.map(nameColumn).join(' или ');
    const rest = unsure === '' ? `не понят${isKept ? ':' : ','} ${fate}` : `то ли ${unsure}: ${fate}`;
    told.set(name, key === undefined ? rest : nameColumn(key));
  }
  return section(
    'Столбцы',
    Array.from(told, ([name, meaning]) => `  «${name}» – ${meaning}`),
  ).slice(1);
}

function nameColumn(key: string): string {
  const label = listColumnLabels[key] ?? roadmapLabels[key];
  return label === undefined ? key : `${label} (${key})`;
}

const stateNames: Readonly<Record<PlannedEntry['state'], string>> = {
  new: 'новая',
  changed: 'дополняется',
  conflicting: 'расходится',
  same: 'без изменений',
  held: 'не вносится',
};

function formatEntries({ entries }: ImportPlan, wish: Replacing): string[] {
  return entries.filter(({ state }) => state !== 'same').flatMap((entry) => formatEntry(entry, wish));
}

function formatEntry(entry: PlannedEntry, wish: Replacing): string[] {
  const { state, kind, additions, conflicts, kept } = entry;
  const fresh = Object.entries(state === 'new' ? kept : {}).filter(([key]) => key !== 'id');
  const told: readonly FieldChange[] = [...fresh.map(([field, after]) => ({ field, after })), ...additions];
  return [
    formatHead(entry, wish),
    ...told.map(({ field, after }) => `    + ${nameField(kind, field, after)}`),
    ...conflicts.map(
      ({ field, before, after }) =>
        `    ≠ ${nameField(kind, field, before ?? '')}; в файле: ${formatValue(kind, field, after)}`,
    ),
  ];
}

function formatHead(entry: PlannedEntry, wish: Replacing): string {
  const { state, label, path, privateName } = entry;
  const where = state === 'new' || path === '' ? '' : `, ${path}`;
  const hidden = privateName === undefined || state === 'held' ? '' : '; имя – только в закрытый список';
  return `  ${nameState(entry, wish)}: ${showOnOneLine(label) || '(без имени)'}${where}${hidden}`;
}

function nameState({ state, additions }: PlannedEntry, { replace }: Replacing): string {
  if (state !== 'conflicting') return stateNames[state];
  const name = replace ? 'заменяется' : stateNames.conflicting;
  return additions.length > 0 ? `${name}, ${stateNames.changed}` : name;
}

function nameField(kind: Kind, field: string, value: Json): string {
  return `${formatFieldPath(kind, field)}: ${formatValue(kind, field, value)}`;
}

function formatValue(kind: Kind, field: string, value: Json): string {
  const text = oneLine(valueText(kind, field, value));
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text || '(пусто)';
}

function valueText(kind: Kind, field: string, value: Json): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'да' : 'нет';
  if (typeof value === 'string') return codeLabel(kind, field, value) ?? value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value.map((item: Json, index) => valueText(kind, `${field}.${index}`, item)).join('; ');
  return Object.entries(value)
    .map(([key, child]) => valueText(kind, `${field}.${key}`, child))
    .filter((text) => text !== '')
    .join(', ');
}

function codeLabel(kind: Kind, field: string, value: string): string | undefined {
  const described = fieldAt(kinds[kind].schema, field);
  return described && codeRegistry.get(described.inner as z.ZodType)?.labels[value];
}

/** The same words in many rows are told once, with the places. */
function formatRemarks({ remarks, entries }: ImportPlan, level: ImportRemark['level']): string[] {
  const all = [...remarks, ...entries.flatMap((entry) => entry.remarks)].filter(
    (each) => each.level === level,
  );
  const groups = Map.groupBy(all, describeRemark);
  return Array.from(groups, ([words, same]) => {
    const places = [...new Set(same.map(({ place }) => describePlace(place)))].filter(
      (place) => place !== '',
    );
    const shown = places.slice(0, 3).join('; ');
    const more = places.length > 3 ? ` и ещё ${places.length - 3}` : '';
    return `  – ${oneLine(words)}${shown === '' ? '' : ` (${showOnOneLine(shown)}${more})`}`;
  });
}

/** Lines of a cell behind each other. */
function oneLine(text: string): string {
  return showOnOneLine(text.replaceAll('\n', ' / '));
}

/** «12 новых, 3 дополняются, …»; an entry that is both replaced or kept and added to counts in both. */
function formatCounts({ entries }: ImportPlan, { replace }: Replacing): string {
  const count = (state: PlannedEntry['state']) => entries.filter((entry) => entry.state === state).length;
  const added = entries.filter(
    ({ state, additions }) => state === 'changed' || (state === 'conflicting' && additions.length > 0),
  );
  const fields = entries.reduce((sum, { conflicts }) => sum + conflicts.length, 0);
  const replaced = `заменяется ${count('conflicting')}${fields === 0 ? '' : ` (${plural(fields, 'поле', 'поля', 'полей')})`}`;
  return [
    plural(count('new'), 'новая запись', 'новые записи', 'новых записей'),
    `дополняется ${added.length}`,
    replace ? replaced : `расходится ${count('conflicting')}`,
    `без изменений ${count('same')}`,
    `не вносится ${count('held')}`,
  ].join(', ');
}
