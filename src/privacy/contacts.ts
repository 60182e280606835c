import { digitsOf, findRanges } from './text-range.ts';
import type { TextRange } from './text-range.ts';

const mailboxes = [
  ...['mail.ru', 'bk.ru', 'inbox.ru', 'list.ru', 'internet.ru', 'xmail.ru', 'mail.ua', 'mail.com', 'vk.com'],
  ...[
    'ya.ru',
    'yandex.[a-z]{2,3}',
    'narod.ru',
    'rambler.ru',
    'lenta.ru',
    'ro.ru',
    'autorambler.ru',
    'myrambler.ru',
  ],
  ...[
    'gmail.com',
    'googlemail.com',
    'outlook.com',
    'hotmail.com',
    'live.com',
    'live.ru',
    'msn.com',
    'icloud.com',
  ],
  ...[
    'me.com',
    'yahoo.com',
    'ymail.com',
    'proton.me',
    'protonmail.com',
    'gmx.com',
    'gmx.de',
    'tutanota.com',
    'pochta.ru',
  ],
  ...['qip.ru', 'e1.ru', 'ngs.ru', 'sibmail.com', 'почта.рф'],
].map((domain) => domain.replaceAll('.', String.raw`\.`));

const email = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?:${mailboxes.join('|')})(?![\p{L}\d-]|\.[\p{L}\d])`,
  'giu',
);

/** Addresses in mailboxes that private persons have; those of the school are none. */
export function findEmails(text: string, official: readonly string[]): TextRange[] {
  const own = new Set(official.map((value) => value.trim().toLowerCase()));
  return findRanges(text, email, (found) => !own.has(found.toLowerCase()));
}

const gap = String.raw`[ .‐‑–—-]{0,3}`;
const notPart = String.raw`(?<![\p{L}\d_.,/=-])`;
const ending = String.raw`(?![\p{L}\d_]|[-/]\d)`;

/** +7 and 8 with the code, the code in brackets, and short numbers behind the word «телефон». */
const phones = [
  new RegExp(String.raw`\+7${gap}\(?\d{3,5}\)?(?:${gap}\d){5,7}${ending}`, 'gu'),
  new RegExp(
    String.raw`${notPart}[78]${gap}(?:\([3-9]\d{2,4}\)|[3-9]\d{2,4})(?:${gap}\d){5,7}${ending}`,
    'gu',
  ),
  new RegExp(String.raw`${notPart}\([3-9]\d{2,4}\) ?\d{1,3}[ -]\d{2}[ -]\d{2}${ending}`, 'gu'),
  new RegExp(
    String.raw`(?<!\p{L})(?:тел|телефон\p{L}{0,12}|моб|мобильн\p{L}{0,12}|сот|сотов\p{L}{0,12}|whatsapp|viber|telegram)[^\p{L}\d\n]{1,10}(?:\p{L}{1,30}[: ]{1,2})?` +
      String.raw`(?<value>9\d{2}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|\d{1,3}[ -]\d{2}[ -]\d{2})${ending}`,
    'giu',
  ),
];

const subscriber = 10;

/** Phone numbers; neither those of the school, however written, nor toll-free ones (8 800). */
export function findPhones(text: string, official: readonly string[]): TextRange[] {
  const own = official
    .map((value) => digitsOf(value).slice(-subscriber))
    .filter((digits) => digits.length >= 5);
  return phones.flatMap((pattern, kind) =>
    findRanges(text, pattern, (found) => {
      const digits = digitsOf(found);
      if (kind < 2 && digits.length !== subscriber + 1) return false;
      if (kind === 2 && digits.length !== subscriber) return false;
      const number = digits.slice(-subscriber);
      return !/^800\d{7}$/u.test(number) && !own.some((value) => value.endsWith(number));
    }),
  );
}
