/**
 * Two letters that stand where a photo would: of the given name and the surname.
 * @param label full name, surname first: «Лебяжина Ольга Тимофеевна» → «ОЛ»; one word gives one letter
 */
export function initialsOf(label: string): string {
  const [surname = '', name = ''] = label.trim().split(/\s+/);
  return [name, surname]
    .map((word) => (/^\P{L}*(\p{L})/u.exec(word)?.[1] ?? '').toLocaleUpperCase('ru'))
    .join('');
}
