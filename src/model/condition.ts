/** What a form holds, as far as it is written. */
type Data = Readonly<Record<string, unknown>>;

/** The field that a condition looks at: one beside the field in question, or one of the whole entry. */
interface Subject {
  field: string;
  of?: 'entry';
}

type Test = Subject &
  (
    | { is: string | boolean }
    | { isNot: string | boolean }
    | { in: readonly string[] }
    | { includes: string }
    | { filled: boolean }
  );

/**
 * When a form shows a field. A field that is not written is none of the values: conditions name values that are not the
 * default of the field they look at.
 */
export type Condition = Test | { anyOf: readonly Condition[] };

/**
 * Does the form show the field? A field that holds something is always shown, so that nothing is hidden from the
 * editor; hiding never changes the value.
 * @param entry the whole entry
 * @param siblings the object that the field stands in; for a field of the entry itself, the entry
 */
export function isShown(when: Condition | undefined, entry: Data, siblings: Data, value: unknown): boolean {
  return when === undefined || isFilled(value) || holds(when, entry, siblings);
}

function holds(condition: Condition, entry: Data, siblings: Data): boolean {
  if ('anyOf' in condition) return condition.anyOf.some((one) => holds(one, entry, siblings));
  const value = (condition.of === 'entry' ? entry : siblings)[condition.field];
  if ('is' in condition) return value === condition.is;
  if ('isNot' in condition) return value !== condition.isNot;
  if ('in' in condition) return condition.in.some((code) => code === value);
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  return isFilled(value) === condition.filled;
}

/** Something is written: `false`, blanks, and lists and objects of nothing else are not. */
function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (typeof value === 'object' && value !== null) return Object.values(value).some(isFilled);
  return value !== undefined && value !== null && value !== false;
}
