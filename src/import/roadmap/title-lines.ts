/** «Приложение 2», «Приложение № 1 к приказу …». */
export function isAnnexLine(text: string): boolean {
  return /^приложение(?:\s*№?\s*\d+)?(?=\s|$|\.)/iu.test(text) && text.length < 200;
}

/** The first line of a stamp: «УТВЕРЖДАЮ», «СОГЛАСОВАНО», «Приложение 2 к приказу». */
export function isStampLine(text: string): boolean {
  return /^[«"]?(?:утвержд|согласован|принят[оа]?(?=\s|$|:)|рассмотрен)/iu.test(text) && text.length < 200;
}

/** The first line of a roadmap's title. */
export function isTitleLine(text: string): boolean {
  if (text.length > 300 || /[;:]$/.test(text) || !/^[«"]?\p{Lu}/u.test(text)) return false;
  return (
    /^[«"]?(?:(?:примерн|типов|муниципальн|школьн|районн|региональн)\S*\s+)*дорожн(?:ая|ой) карт[аы]/iu.test(
      text,
    ) ||
    /^(?:(?:примерн|муниципальн|школьн|районн|годов|календарн)\S*\s+)*план(?:[\s-]+график)?(?:\s*$|\s+(?:мероприят|работы|развити|реализац|внедрен|по\s|на\s))/iu.test(
      text,
    )
  );
}
