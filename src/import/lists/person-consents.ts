import { kindSaid } from './consent-ends.ts';
import { speaksOfEnding } from './consent-words.ts';
import type { PersonColumn } from './person-columns.ts';
import { readConsent } from './read-consent.ts';
import type { ConsentContext, ConsentFields } from './read-consent.ts';
import type { ListCell } from './read-list.ts';
import type { RowCells } from './row-cells.ts';

const kindsOfColumns = [
  ['processing', 'processing'],
  ['distribution', 'distribution'],
  ['duty', 'mentoringDuty'],
] as const satisfies readonly (readonly [PersonColumn, ConsentFields['kind']])[];

/** The consents of a row; two columns about one paper – one date, one site – make one consent. */
export function readConsents(
  cells: RowCells<PersonColumn>,
  context: Omit<ConsentContext, 'terms' | 'signer'>,
): ConsentFields[] {
  const signer = cells.line('signer') ?? '';
  const consents: ConsentFields[] = [];
  for (const [column, kind] of kindsOfColumns) {
    const terms = cells.all('consentTerm').filter((term) => isTermOf(kind, term));
    const papers = cells.all(column).map((cell) => readConsent(kind, cell, { ...context, terms, signer }));
    // Of two papers of a kind, one that is withdrawn may be the later one.
    if (cells.all(column).some(({ text }) => speaksOfEnding(text))) continue;
    for (const consent of papers) {
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
function isTermOf(kind: ConsentFields['kind'], { label }: ListCell): boolean {
  const said = kindSaid(label);
  return kind !== 'mentoringDuty' && (said === undefined || said === kind);
}

function isSamePaper(a: ConsentFields, b: ConsentFields): boolean {
  const isSameSite = a.channels?.join() === b.channels?.join() && a.resources?.join() === b.resources?.join();
  return a.kind === b.kind && a.signedOn === b.signedOn && isSameSite;
}

function joinScopes(a: ConsentFields, b: ConsentFields): NonNullable<ConsentFields['scopes']> {
  return [...new Set([...(a.scopes ?? []), ...(b.scopes ?? [])])];
}
