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

/** The value itself where nothing in it is named. */
function sieve(value: unknown, scanner: NameScanner): unknown {
  if (typeof value === 'string') return maskNames(value, scanner);
  if (Array.isArray(value)) return sieveList(value, scanner);
  return typeof value === 'object' && value !== null ? sieveFields(value, scanner) : value;
}

function sieveList(list: readonly unknown[], scanner: NameScanner): readonly unknown[] {
  const sieved = list.flatMap((item) => (isNamedByAddress(item, scanner) ? [] : [sieve(item, scanner)]));
  return sieved.length === list.length && sieved.every((item, index) => item === list[index]) ? list : sieved;
}

function sieveFields(value: object, scanner: NameScanner): object {
  const fields = Object.entries(value);
  const sieved = fields
    .filter(([, child]) => !isNamedByAddress(child, scanner))
    .map(([key, child]) => [key, passedOver.has(key) ? child : sieve(child, scanner)] as const);
  const isSame =
    sieved.length === fields.length && sieved.every(([, child], index) => child === fields[index]?.[1]);
  return isSame ? value : Object.fromEntries(sieved);
}

function isNamedByAddress(value: unknown, scanner: NameScanner): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(
    ([key, child]) => addressKeys.has(key) && typeof child === 'string' && scanner.find(child).length > 0,
  );
}
