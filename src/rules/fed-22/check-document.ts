import { citeAct, endOfAct } from '#model/acts/act';
import { parseActNumber } from '#model/acts/act-number';
import { findCitations } from '#model/acts/find-citations';
import type { Citation } from '#model/acts/find-citations';
import { judgeCitation, mayBeKnown } from '#model/acts/judge-citation';
import type { JudgedCitation } from '#model/acts/judge-citation';
import type { Entry } from '#model/content';
import { refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import type { Code } from './rule.ts';

type Act = Entry<'documents'>;

/** Hosts on which federal acts are published or kept with their changes. */
const officialHosts = [
  'gov.ru',
  'kremlin.ru',
  'rg.ru',
  'consultant.ru',
  'garant.ru',
  'cntd.ru',
  'gosuslugi.ru',
];

/** The fields of a document against the act of the registry that it is. */
export function checkRequisites(entry: Act): Violation<Code>[] {
  const judged = judgeDocument(entry);
  if (judged === undefined) return [];
  const citation = citeAct(judged.act);
  const { documentNumber, documentDate } = entry.data;
  const lacking = [
    ...(documentDate === judged.act.date ? [] : ['documentDate' as const]),
    ...(documentNumber === undefined || /^\s*№/u.test(documentNumber) ? ['documentNumber' as const] : []),
  ];
  return [...new Set([...judged.faults, ...lacking])].map((field) => ({
    code: 'citation' as const,
    at: refOf(entry),
    field,
    args: { field, citation },
  }));
}

/** An act that is no longer in force, shown as if it were. */
export function checkEnd(entry: Act, asOf: string): Violation<Code>[] {
  const act = judgeDocument(entry)?.act;
  const end = act && endOfAct(act);
  const { repealedOn, effectiveTo } = entry.data;
  if (act === undefined || end === undefined || end > asOf) return [];
  if ([repealedOn, effectiveTo].some((day) => day !== undefined && day <= asOf)) return [];
  const args = { citation: citeAct(act), date: end };
  return [{ code: 'ended', at: refOf(entry), field: 'effectiveTo', args }];
}

/** A federal act is linked where it is published or kept with its changes. */
export function checkHost(entry: Act): Violation<Code>[] {
  const { url, level } = entry.data;
  if (url === undefined || level !== 'federal') return [];
  const { hostname } = new URL(url);
  const official = officialHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return official ? [] : [{ code: 'foreignHost', at: refOf(entry), field: 'url', args: { host: hostname } }];
}

/** An act is known by its number; by its title only when the number is not filled, for titles name other acts too. */
function judgeDocument({ data }: Act): JudgedCitation | undefined {
  const { documentNumber, documentType, documentDate, issuer = '', title } = data;
  const cited = documentNumber === undefined ? findCitations(title, mayBeKnown)[0] : undefined;
  const number =
    cited?.number ?? parseActNumber(/^[^,;]*/u.exec(documentNumber ?? '')?.[0].replace('№', '') ?? '');
  if (number === undefined) return undefined;
  const citation: Citation = {
    number,
    issuer: issuer.toLocaleLowerCase('ru'),
    title: cited === undefined ? title.toLocaleLowerCase('ru') : '',
    offset: 0,
    text: '',
    ...(documentDate?.length === 10 ? { date: documentDate } : {}),
  };
  const judged = judgeCitation(citation);
  if (judged === undefined) return undefined;
  const isKind = judged.act.documentType === documentType;
  return { ...judged, faults: [...(isKind ? [] : ['documentType' as const]), ...judged.faults] };
}
