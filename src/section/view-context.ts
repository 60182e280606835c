import type { Content, Entry, EntryKind } from '#model/content';
import type { ConsentChannel } from '#model/permission';
import type { School } from '#model/school';
import type { PublishedFile } from '#model/common';
import { fileFault, imageExtensions, publicFileNames } from '#model/published-file';
import type { Root } from 'hast';
import { addressOf, fileAddress } from './addresses.ts';
import type { PagedKind } from './addresses.ts';
import { renderAgain } from './body/render-again.ts';
import { createPersons } from './persons.ts';
import type { Persons } from './persons.ts';
import type { EntryView } from './views/base.ts';
import type { FileView, PageRef, PublishedView } from './types.ts';
import type { Visibility } from './visibility.ts';

/** What the builder of the section needs from outside: it parses nothing itself. */
export interface SectionTools {
  /** Parses a body into a tree of allow-listed elements. With the same function, bodies are rendered once. */
  parseBody: (source: string) => Root;
  /** Address of a page or file as a link: with the section's base path. */
  href(address: string): string;
  /** Russian name of an indicator by its id. */
  indicatorLabel(id: string): string;
}

/** Everything that the builders of views share. */
export interface ViewContext {
  content: Content;
  school: School;
  asOf: string;
  /** Where it will be shown. */
  channel: ConsentChannel;
  visibility: Visibility;
  /** Files that some view has asked for, by address: only these are copied to the site. */
  published: ReadonlyMap<string, PublishedView>;
  persons: Persons;
  page(kind: PagedKind, id: string | undefined): PageRef | undefined;
  pages(kind: PagedKind, ids: readonly string[]): PageRef[];
  /** Files that may be published; those with results of programmes only when the gate is open. */
  files(files: readonly PublishedFile[], programs: readonly string[]): FileView[];
  /** A picture, nothing else: no page can show a document as one. @param path below `content/files/` */
  picture(path: string, title: string): FileView | undefined;
  /** A person's photo. @param path below `content/files/` */
  portrait(path: string, title: string): FileView | undefined;
  /** The body as safe HTML for the site, its result blocks only where the gate is open; empty on other channels. */
  body(entry: Entry<EntryKind>, programs: readonly string[]): string;
}

export function createViewContext(
  content: Content,
  school: School,
  visibility: Visibility,
  tools: SectionTools,
  channel: ConsentChannel,
): ViewContext {
  const { asOf } = visibility;
  const persons = createPersons(visibility, school, channel);
  const page = (kind: PagedKind, id: string | undefined): PageRef | undefined => {
    const entry = visibility.find(kind, id);
    if (entry === undefined || kind === 'mentors') return undefined;
    return {
      id: entry.id,
      title: (entry.data as { title: string }).title,
      address: addressOf(kind, entry.slug),
    };
  };
  const published = new Map<string, PublishedView>();
  const names = publicFileNames(content.files.values());
  const fileView = (path: string, title: string | undefined, isPortrait = false): FileView | undefined => {
    const facts = content.files.get(path);
    if (facts === undefined || fileFault(path, facts) !== undefined || !visibility.fileOpen(path))
      return undefined;
    const address = fileAddress(names.get(path) ?? path);
    // Whatever else shows it needs all of it.
    const { isPortrait: wasPortrait = true } = published.get(address) ?? {};
    published.set(address, { address, source: path, isPortrait: isPortrait && wasPortrait });
    return {
      address,
      source: path,
      title: title ?? path.slice(path.lastIndexOf('/') + 1),
      extension: facts.extension,
      size: facts.size,
      scan: facts.hasTextLayer === false,
      ...present({ picture: facts.picture }),
    };
  };
  const isPicture = (path: string) => imageExtensions.has(content.files.get(path)?.extension ?? '');
  return {
    content,
    school,
    asOf,
    channel,
    visibility,
    persons,
    published,
    page,
    pages: (kind, ids) => ids.flatMap((id) => page(kind, id) ?? []),
    files: (files, programs) =>
      files
        .filter(({ isResult }) => !isResult || visibility.resultsOpen(programs))
        .flatMap(({ file, title }) => fileView(file, title) ?? []),
    picture: (path, title) => (isPicture(path) ? fileView(path, title) : undefined),
    portrait: (path, title) => (isPicture(path) ? fileView(path, title, true) : undefined),
    body: (entry, programs) => {
      if (channel !== 'site' || entry.body.trim() === '') return '';
      return renderAgain(entry, tools.parseBody, {
        document: (id) => {
          const found = page('documents', id);
          return found && { href: tools.href(found.address), title: found.title };
        },
        person: (id) => {
          const found = visibility.find('mentors', id) ?? visibility.find('mentees', id);
          if (found === undefined) return undefined;
          const person = persons.view(found, 'participation');
          const { label } = person;
          if (!person.named) return { label };
          const { address, printLabel } = person;
          return {
            label,
            ...present({ href: address === undefined ? undefined : tools.href(address), printLabel }),
          };
        },
        figure: (src) => {
          const file = fileView(src, undefined);
          return file && { src: tools.href(file.address), ...file.picture };
        },
        resultsVisible: (id) => visibility.resultsOpen(id === undefined ? programs : [id]),
        link: (href) => href,
      });
    },
  };
}

/** Base of the view of an entry with a page. */
export function entryViewOf<K extends PagedKind>(
  context: ViewContext,
  entry: Entry<K>,
  programs: readonly string[],
): EntryView & { kind: K } {
  const {
    title = '',
    summary,
    updatedOn,
  } = entry.data as { title?: string; summary?: string; updatedOn?: string };
  return {
    kind: entry.kind,
    id: entry.id,
    slug: entry.slug,
    address: addressOf(entry.kind, entry.slug),
    title,
    ...present({ summary, updatedOn: notAfter(updatedOn, context.asOf) }),
    bodyHtml: context.body(entry, programs),
  };
}

/** A copy without the keys whose value is undefined. */
export function present<T extends Record<string, unknown>>(
  fields: T,
): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** A date that has come, else undefined: a page says nothing of the future it was edited for. */
export function notAfter(date: string | undefined, asOf: string): string | undefined {
  return date !== undefined && date <= asOf ? date : undefined;
}

/** A code with its label. */
export function coded<L extends Record<string, string>, C extends keyof L & string>(
  list: { labels: L },
  code: C,
): { code: C; label: string } {
  return { code, label: list.labels[code] ?? code };
}
