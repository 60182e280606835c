import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { knownActs } from './known-acts.ts';

type Code = 'citation' | 'foreignHost';

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

/** FED-22: federal acts are cited by their right kind, date and number and linked to an official host (63, 65). */
export default defineRule<Code>({
  id: 'FED-22',
  source: 'A1 п. 8.1',
  codes: { citation: { severity: 'warning' }, foreignHost: { severity: 'warning' } },
  check(context) {
    const federal = context.all('documents').filter(({ data }) => data.level === 'federal');
    return checkEach(federal, (entry) => [...checkCitation(entry), ...checkHost(entry)], 'noFederal');
  },
});

/** An act is known by its number; by its title only when the number is not filled, for titles name other acts too. */
function checkCitation(entry: Entry<'documents'>): Violation<Code>[] {
  const { documentNumber = '', title, documentType, documentDate } = entry.data;
  const act = knownActs.find(({ pattern }) => pattern.test(documentNumber === '' ? title : documentNumber));
  if (act === undefined) return [];
  const wrong = [
    ...(documentType === act.documentType ? [] : ['documentType']),
    ...(documentDate === act.date ? [] : ['documentDate']),
    ...(documentNumber.replaceAll(/\s/g, '').startsWith(act.number) ? [] : ['documentNumber']),
  ];
  return wrong.map((field) => ({
    code: 'citation' as const,
    at: refOf(entry),
    field,
    args: { field, citation: act.citation },
  }));
}

function checkHost(entry: Entry<'documents'>): Violation<Code>[] {
  const { url } = entry.data;
  if (url === undefined) return [];
  const { hostname } = new URL(url);
  const official = officialHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
  return official ? [] : [{ code: 'foreignHost', at: refOf(entry), field: 'url', args: { host: hostname } }];
}
