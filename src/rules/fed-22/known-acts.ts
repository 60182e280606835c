/** A canonical act that schools often cite wrongly. */
export interface KnownAct {
  /** How the number is met in citations, right or wrong. */
  pattern: RegExp;
  documentType: 'law' | 'directive' | 'letter' | 'order';
  number: string;
  date: string;
  /** Right citation. */
  citation: string;
}

/** FED-21, FED-22: acts with their right requisites. */
export const knownActs: readonly KnownAct[] = [
  {
    pattern: /(?<![\p{L}\d])[РPR]\s*[-‑–—]\s*145(?!\d)|(?<!\d)145\s*[-‑–—]\s*[рp](?!\p{L})/iu,
    documentType: 'directive',
    number: 'Р-145',
    date: '2019-12-25',
    citation: 'распоряжение Минпросвещения России от 25.12.2019 № Р-145',
  },
  {
    pattern: /[МM][РP]\s*[-‑–—]\s*42\s*\/\s*02(?!\d)/iu,
    documentType: 'letter',
    number: 'МР-42/02',
    date: '2020-01-23',
    citation: 'письмо Минпросвещения России от 23.01.2020 № МР-42/02',
  },
  {
    pattern: /(?<!\d)3273\s*[-‑–—]\s*[рp](?!\p{L})/iu,
    documentType: 'directive',
    number: '3273-р',
    date: '2019-12-31',
    citation: 'распоряжение Правительства РФ от 31.12.2019 № 3273-р',
  },
  {
    pattern: /(?<![\p{L}\d])[РPR]\s*[-‑–—]\s*174(?!\d)/iu,
    documentType: 'directive',
    number: 'Р-174',
    date: '2020-12-16',
    citation: 'распоряжение Минпросвещения России от 16.12.2020 № Р-174',
  },
  {
    pattern: /[АA][ЗZ3]\s*[-‑–—]\s*1128(?!\d)/iu,
    documentType: 'letter',
    number: 'АЗ-1128/08',
    date: '2021-12-21',
    citation: 'письмо Минпросвещения России от 21.12.2021 № АЗ-1128/08',
  },
  {
    pattern: /(?<!\d)273\s*[-‑–—]\s*ФЗ(?!\p{L})/iu,
    documentType: 'law',
    number: '273-ФЗ',
    date: '2012-12-29',
    citation: 'Федеральный закон от 29.12.2012 № 273-ФЗ',
  },
];
