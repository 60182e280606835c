import type { z } from 'zod';

/** Lines in Russian that say what is wrong with the settings, each with the place. */
export function settingsFaults({ issues }: z.ZodError): string[] {
  return issues.flatMap((issue) => {
    const place = issue.path.map(String).join('.');
    const named = place === '' ? 'Настройки' : `«${place}»`;
    switch (issue.code) {
      case 'unrecognized_keys':
        return issue.keys.map((key) => `${named}: лишнее поле «${key}».`);
      case 'invalid_union':
        return [`${named}: хранилище должно быть local, gitlab, forgejo или github.`];
      case 'invalid_type':
        return [`${named}: значения нет, или оно не того вида.`];
      default:
        return [`${named}: значение не подходит. Адреса начинаются с https:// и не кончаются косой чертой.`];
    }
  });
}
