import type { ColumnKind } from '../table/grid.ts';
import { endingWords, isConsentHeading } from './consent-words.ts';
import type { ListShape } from './list-shape.ts';

/** What a column of a list of people may hold. */
export type PersonColumn =
  | 'no'
  | 'name'
  | 'lastName'
  | 'firstName'
  | 'patronymic'
  | 'givenNames'
  | 'position'
  | 'subject'
  | 'experience'
  | 'qualification'
  | 'category'
  | 'participant'
  | 'grade'
  | 'organisation'
  | 'order'
  | 'orderNumber'
  | 'orderDate'
  | 'processing'
  | 'distribution'
  | 'duty'
  | 'consentTerm'
  | 'consentEnd'
  | 'signer'
  | 'birthDate'
  | 'private'
  | 'other';

/** Until when a consent holds; no such heading is a consent. */
const termWords = String.raw`срок(?=[^,]*соглас)|(?<=соглас.*)(?:срок|действ\S* (?:до|по)(?![а-я])|(?<![а-я])(?:до|по)[):.]*$)|действ\S* соглас\S* (?:до|по)(?![а-я])|исте[кч](?=.*соглас)|(?<=соглас.*)исте[кч]`;

/** A withdrawal, a refusal, or a last day of nobody knows what. */
const endWords = String.raw`${endingWords}|^срок(?: действия)?$|^действ\S* (?:до|по)$|^дата окончания(?: (?:срока|действия))*$`;

const consentColumns: ReadonlySet<PersonColumn> = new Set(['processing', 'distribution', 'duty']);

/** What a consent may name: «Согласие на размещение ФИО, должности» is no column of names. */
const scopeColumns: ReadonlySet<PersonColumn> = new Set([
  ...(['name', 'position', 'subject', 'experience', 'qualification', 'category'] as const),
]);

/** Words of headings for both banks. */
const commonWords: readonly (readonly [PersonColumn, string])[] = [
  ['no', String.raw`^(?:№|n|номер)(?: ?п[./\\]*п\.?)?$|^п[./\\]п\.?$`],
  ['lastName', String.raw`^фамилия(?!.*(?:имя|отчеств|инициал|(?<![а-я])и\. ?о))`],
  ['givenNames', '^имя,? (?:и )?отчество'],
  ['firstName', String.raw`^имя(?!.*(?:отчеств|фамил))`],
  ['patronymic', '^отчество'],
  [
    'name',
    String.raw`(?<![а-я])ф\.? ?и\.? ?о(?![а-я])|фамилия(?=.*(?:имя|отчеств|инициал|(?<![а-я])и\. ?о))|^(?:педагог|учитель|сотрудник)$`,
  ],
  ['position', 'должност'],
  ['subject', 'предмет|дисциплин|направлени'],
  [
    'experience',
    String.raw`пед\S* стаж|стаж пед|^стаж(?: работы)?(?:,? ?\(?(?:полных )?(?:лет|с|с какого года)\)?)?$`,
  ],
  ['grade', '^класс(?![а-я])'],
  ['organisation', String.raw`(?<!форм\S* )организаци|учреждени|место (?:основной )?работы|^школа$`],
  ['orderNumber', String.raw`^(?:номер|№) (?:приказ|распоряж)[^,]*$`],
  ['orderDate', '^дата (?:издания )?(?:приказ|распоряж)'],
  ['order', String.raw`(?<!^(?:номер|№|дата|дата издания) )(?:приказ|распоряж)`],
  [
    'processing',
    String.raw`(?<=согласи.*)обработк(?!.*разрешенн.*распростран)|обработк(?=\S* (?:персон|пдн|перс))(?!.*разрешенн.*распростран)`,
  ],
  [
    'distribution',
    String.raw`(?<=согласи.*)(?:распростран|размещ|публик|опубликов)|распростран(?=\S* (?:персон|пдн))|размещени(?=\S* (?:фио|имени|фото|данных|сведений))`,
  ],
  [
    'duty',
    String.raw`(?<=согласи\S* .*)(?:наставничеств|быть наставник|на назначение|исполнени\S* обязанн|обязанност)`,
  ],
  ['signer', '^кто подписал|кем подписано'],
  ['birthDate', String.raw`(?:дата|день|год) рожд|^д\. ?р\.?$`],
  [
    'private',
    String.raw`телефон|(?<![а-я])тел\.|e-?mail|электронн\S* (?:почт|адрес)|(?<![а-я])почт|снилс|паспорт|адрес|место жительств|(?<![а-я])инн(?![а-я])|контакт`,
  ],
];

/** People of the other bank, in headings of a list that has both: what is said of them is not said of these. */
const others = {
  mentors: String.raw`наставляем|подопечн|закрепленн\S* (?:педагог|ученик|обучающ)`,
  mentees: String.raw`(?<!на)наставник|куратор`,
} as const;

const own: Readonly<Record<'mentors' | 'mentees', readonly (readonly [PersonColumn, string])[]>> = {
  mentors: [
    ['name', '^(?:педагог-)?наставник[иа]?$'],
    ['qualification', String.raw`квалификац\S* категор|^категори[яи]$|^кв\.? категори`],
    ['duty', String.raw`^(?:письменное )?согласие (?:педагога|наставника|работника)$`],
  ],
  mentees: [
    ['name', '^наставляем(?:ый|ые|ого)$'],
    ['participant', '^кто это$|^статус$|^статус наставляемого$'],
    ['category', 'категори[яи] наставляем'],
  ],
};

/** How lists of mentors or of mentees look; «ФИО наставляемого» in a list of mentors is somebody else. */
export function personShape(bank: 'mentors' | 'mentees'): ListShape<PersonColumn> {
  const other = others[bank];
  const kinds = [...own[bank], ...commonWords].map(([key, words]) => {
    const more = consentColumns.has(key) ? `|${termWords}` : scopeColumns.has(key) ? '|соглас|размещ' : '';
    return kindOf(key, words, `${other}|${endWords}${more}`);
  });
  return {
    kinds: [
      ...kinds,
      kindOf('consentTerm', termWords, `${other}|${endWords.replace('|исте[кч]', '')}`),
      kindOf('consentEnd', endWords, `${other}|${termWords}`),
      { key: 'other', heading: new RegExp(other) },
    ],
    leading: ['name', 'lastName'],
    weak: /^(?:педагог|учитель|сотрудник|(?:педагог-)?наставник|наставляемый)$/,
    repeated: ['distribution', 'private', 'other', 'consentTerm', 'consentEnd'],
    isSure: (key, label) => !consentColumns.has(key) || isConsentHeading(label),
  };
}

function kindOf(key: PersonColumn, words: string, but: string): ColumnKind<PersonColumn> {
  return { key, heading: new RegExp(`(?<!(?:${but}).*)(?:${words})(?!.*(?:${but}))`) };
}
