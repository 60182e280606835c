/** What an error does to what it is about: said after the message, so that nobody wonders where a page went. */
export function formatWithheld(file: string): string {
  return file.startsWith('files/')
    ? 'Файл не публикуется, пока это не исправлено.'
    : 'Запись скрыта, пока это не исправлено.';
}
