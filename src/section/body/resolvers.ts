/** What a body's references stand for on the page, channel and day it is rendered for. */
export interface BodyResolvers {
  /** A published document; nothing when it is not published. */
  document(id: string): { href: string; title: string } | undefined;
  /** How a person may be named here; nothing when there is nobody of that id. */
  person(id: string): { label: string; href?: string; printLabel?: string } | undefined;
  /** A processed picture; nothing when it may not be shown. */
  figure(src: string): { src: string; width?: number; height?: number } | undefined;
  /** Whether the results of a programme are shown yet; without an id, those of the page's own programme. */
  resultsVisible(programId: string | undefined): boolean;
  /** The final form of an address written by an editor, such as one with the site's base path. */
  link(href: string): string;
}

/** Words a body shows that its editor did not write. */
export const bodyWords = {
  unpublishedDocument: 'документ не опубликован',
  unknownPerson: 'участник программы',
  unpublishedFigure: 'изображение не опубликовано',
  table: 'Таблица',
  backToText: 'Вернуться к тексту, сноска',
  done: 'Выполнено',
  notDone: 'Не выполнено',
  callout: { info: 'Информация', important: 'Важно', tip: 'Совет' },
} as const;
