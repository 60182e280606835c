import { maskNames } from '#privacy/mask';
import type { NameScanner } from '#privacy/name-scanner';

/** Keys whose value is an address or a part of one: a name cannot be cut out of it, so its record goes. */
const addressKeys: ReadonlySet<string> = new Set(['id', 'slug', 'address', 'source']);

/** Markup, which the rules have searched before it was rendered, and fingerprints. */
const passedOver: ReadonlySet<string> = new Set(['bodyHtml', 'contentHash']);

/**
 * The views without names that the channel may not show: cut out of texts, and records left out whose address holds
 * one. Entries that hold such a name on the site never get here (PD-02 withholds them); what is caught is the school's
 * own card, and names that may stand on the site but not on this channel.
 */
export function sieveNames<T extends object>(views: T, scanner: NameScanner): T {
  return sieve(views, scanner) as T;
}

function sieve(value: unknown, scanner: NameScanner): unknown {
  if (typeof value === 'string') return maskNames(value, scanner);
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => (isNamedByAddress(item, scanner) ? [] : [sieve(item, scanner)]));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, child]) => !isNamedByAddress(child, scanner))
      .map(([key, child]) => [key, passedOver.has(key) ? child : sieve(child, scanner)]),
  );
}

function isNamedByAddress(value: unknown, scanner: NameScanner): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, child]) => addressKeys.has(key) && typeof child === 'string' && scanner.find(child).length > 0,
  );
}
