import type { PersonColumn } from './person-columns.ts';
import { readConsent } from './read-consent.ts';
import type { ConsentContext, ConsentFields } from './read-consent.ts';
import type { ListCell } from './read-list.ts';
import { plainWords } from './plain-words.ts';
import type { RowCells } from './row-cells.ts';

const kindsOfColumns = [
  ['processing', 'processing'],
  ['distribution', 'distribution'],
  ['duty', 'mentoringDuty'],
] as const satisfies readonly (readonly [PersonColumn, ConsentFields['kind']])[];

/** The consents of a row; two columns about one paper – one date, one site – make one consent. */
export function readConsents(
  cells: RowCells<PersonColumn>,
  context: Omit<ConsentContext, 'term' | 'signer'>,
): ConsentFields[] {
  const signer = cells.line('signer') ?? '';
  const consents: ConsentFields[] = [];
  for (const [column, kind] of kindsOfColumns) {
    const term = termFor(kind, cells.cell('consentTerm'));
    for (const cell of cells.all(column)) {
      const consent = readConsent(kind, cell, { ...context, term, signer });
      if (consent === undefined) continue;
      const same = consents.findIndex((known) => isSamePaper(known, consent));
      const known = consents[same];
      if (known === undefined) consents.push(consent);
      else consents[same] = { ...known, scopes: joinScopes(known, consent) };
    }
  }
  return consents;
}

/** «Срок согласия на распространение» says nothing of the other consents. */
function termFor(kind: ConsentFields['kind'], term: ListCell | undefined): ListCell | undefined {
  const words = plainWords(term?.label ?? '');
  const isOfProcessing = /обработк/.test(words);
  const isOfDistribution = /распростран|размещ|публик/.test(words);
  if (isOfProcessing !== isOfDistribution) {
    if (isOfProcessing && kind !== 'processing') return undefined;
    if (isOfDistribution && kind !== 'distribution') return undefined;
  }
  return kind === 'mentoringDuty' ? undefined : term;
}

function isSamePaper(a: ConsentFields, b: ConsentFields): boolean {
  const isSameSite = a.channels?.join() === b.channels?.join() && a.resources?.join() === b.resources?.join();
  return a.kind === b.kind && a.signedOn === b.signedOn && isSameSite;
}

function joinScopes(a: ConsentFields, b: ConsentFields): NonNullable<ConsentFields['scopes']> {
  return [...new Set([...(a.scopes ?? []), ...(b.scopes ?? [])])];
}
