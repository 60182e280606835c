import type { Condition } from '#model/condition';
import type { Kind } from '#model/kind-names';

/** Names of the controls of the form; `object` and `list` hold other fields. */
export type WidgetName =
  | 'calendar-date'
  | 'choice'
  | 'content-file'
  | 'entry-id'
  | 'entry-reference'
  | 'flag'
  | 'https-url'
  | 'line'
  | 'line-list'
  | 'list'
  | 'long-text'
  | 'mdx-body'
  | 'number'
  | 'object'
  | 'partial-date'
  | 'program-actions'
  | 'publication'
  | 'readiness'
  | 'school-year'
  | 'value-map'
  | 'whole-number';

/** What a control needs besides name and label; which control takes what stands at {@link Widget}. */
export interface CmsField extends Widget {
  name: string;
  label: string;
  /** The model refuses an entry without it; a draft may always lack it. */
  required: boolean;
  hint?: string;
  /** Act and point that ask for the field. */
  source?: string;
  /** Heading under which the field stands; of the entry's own fields only. */
  group?: string;
  when?: Condition;
  /** The value never becomes public. */
  internal?: true;
  /** What the model takes where nothing is written. */
  implied?: unknown;
  /** With it a new entry begins; only where Decap cannot make an object of nothing but this. */
  default?: unknown;
}

/** A control with its own options. */
export interface Widget {
  widget: WidgetName;
  /** `choice`: the closed list. */
  options?: { value: string; label: string }[];
  /** `choice`, `entry-reference`: several values. */
  multiple?: true;
  /** `number`, `whole-number`. */
  min?: number;
  max?: number;
  /** `line`, `long-text`: characters. */
  maxLength?: number;
  /** `line`, `line-list`: name of the model's format, e.g. `email`, `time`, `url`. */
  format?: string;
  /** `entry-id`: of which kind. */
  kind?: Kind;
  /** `entry-reference`: kinds of the entries to choose from. */
  kinds?: Kind[];
  /** `content-file`: endings without the dot. */
  extensions?: string[];
  /** `list`, `line-list`: one item, accusative. */
  label_singular?: string;
  /** `list` of objects: what a folded item shows. */
  summary?: string;
  /** `list`, `object`: folded at first. */
  collapsed?: true;
  /** `object`, `list` of objects. */
  fields?: CmsField[];
  /** `list` of single values. */
  field?: CmsField;
}

interface CommonCollection {
  name: Kind;
  label: string;
  description: string;
  format: 'entry-json' | 'entry-mdx';
  create: boolean;
  delete: boolean;
  publish: true;
  editor: { preview: true };
}

interface FileCollection extends CommonCollection {
  files: { name: Kind; label: string; file: string; fields: CmsField[] }[];
}

interface FolderCollection extends CommonCollection {
  label_singular: string;
  folder: string;
  extension: 'json' | 'mdx';
  identifier_field: 'id';
  slug: string;
  summary: string;
  sortable_fields: { field: string; default_sort?: 'asc' | 'desc' }[];
  view_filters?: { label: string; field: string; pattern: string }[];
  view_groups?: { label: string; field: string; pattern?: string }[];
  fields: CmsField[];
}

export type CmsCollection = FileCollection | FolderCollection;

/** Decap's configuration (core 3.19.1). */
export interface CmsConfig {
  load_config_file: false;
  backend: { name: string; branch: string } & Record<string, unknown>;
  publish_mode: 'simple' | 'editorial_workflow';
  locale: 'ru';
  site_url?: string;
  display_url: string;
  show_preview_links: false;
  media_folder: string;
  public_folder: string;
  slug: { encoding: 'ascii'; clean_accents: true; sanitize_replacement: '-' };
  editor: { preview: true };
  collections: CmsCollection[];
}
