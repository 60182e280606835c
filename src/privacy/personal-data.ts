/** Kinds of personal data that no public text may hold (case 53). */
export type DataKind = 'phone' | 'email' | 'snils' | 'passport' | 'birthDate' | 'address' | 'inn' | 'card';

export interface DataHit {
  kind: DataKind;
  /** Offsets in the text, in UTF-16 units; `end` is behind the last one. */
  start: number;
  end: number;
}

/**
 * Finds personal data by their form.
 * @param official values that the school publishes of itself (its phone, its mailbox): never hits
 */
export function findPersonalData(text: string, official: readonly string[]): DataHit[] {
  void official;
  void text;
  return [];
}
