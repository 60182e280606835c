const deputy = /^зам(?:\.|еститель)?\s*(?:директор|руководител|заведующ|начальник|ректор)/iu;
const acting = /^(?:и\.\s*о\.\s*|(?:ио|врио|(?:временно\s+)?исполняющ\S+\s+обязанности)\s+)/iu;

/**
 * What a position says: deputy of the head («Зам. директора по УВР»), acting deputy («и.о. заместителя директора»),
 * another position («методист»), or nothing when it is not given.
 */
export function readPosition(position: string | undefined): 'deputy' | 'acting' | 'other' | 'unknown' {
  if (position === undefined) return 'unknown';
  const rest = position
    .trim()
    .replace(acting, '')
    .replace(/^заместителя/iu, 'заместитель');
  if (!deputy.test(rest)) return 'other';
  return acting.test(position.trim()) ? 'acting' : 'deputy';
}
