import { kinds } from '#model/kinds';
import type { Content, Entry, EntryKind } from '#model/content';
import { isInForce } from '#model/consent';
import { resultsVisibleFrom } from '#model/program-status';
import type { Tombstone, WithheldView } from './types.ts';
import type { Visibility } from './visibility.ts';

/** What is not shown and until when, without a word of what it says. */
export function buildWithheld(content: Content, visibility: Visibility): WithheldView[] {
  const { asOf } = visibility;
  const results = visibility.shown('programs').flatMap((entry): WithheldView[] => {
    if (entry.data.results === undefined || visibility.resultsOpen([entry.id])) return [];
    const from = resultsVisibleFrom(entry.data);
    const until = from !== undefined && from > asOf ? { until: from } : {};
    return [{ kind: kindOf('programs'), id: entry.id, reason: 'results', ...until }];
  });
  const hidden = visibility.hidden.map(({ entry, reason, until }): WithheldView => ({
    kind: kindOf(entry.kind),
    id: entry.id,
    reason,
    ...(until === undefined ? {} : { until }),
  }));
  const broken = content.broken
    .filter(({ draft }) => !draft)
    .map(({ kind, id }): WithheldView => ({
      kind: kindOf(kind),
      reason: 'broken',
      ...(id === undefined ? {} : { id }),
    }));
  return [...results, ...hidden, ...broken];
}

function kindOf(code: keyof typeof kinds): WithheldView['kind'] {
  return { code, label: kinds[code].label };
}

/** Marks of what was public and is so no more: entries taken back, people who withdrew their distribution consent. */
export function buildTombstones(content: Content, asOf: string): Tombstone[] {
  const entries = Object.values(content.entries).flat() as Entry<EntryKind>[];
  return entries
    .filter(({ draft }) => !draft)
    .flatMap((entry): Tombstone[] => {
      const withdrawnOn = withdrawalOf(entry, asOf);
      return withdrawnOn === undefined ? [] : [{ kind: entry.kind, id: entry.id, withdrawnOn }];
    });
}

function withdrawalOf(entry: Entry<EntryKind>, asOf: string): string | undefined {
  const own = entry.data.withdrawnOn;
  if (own !== undefined && own <= asOf) return own;
  if (entry.kind !== 'mentors' && entry.kind !== 'mentees') return undefined;
  const { consents } = (entry as Entry<'mentors' | 'mentees'>).data;
  const distribution = consents.filter(
    ({ kind, channels }) =>
      kind === 'distribution' && (channels.includes('feed') || channels.includes('regionalBank')),
  );
  if (distribution.some((consent) => isInForce(consent, asOf))) return undefined;
  return distribution
    .flatMap(({ withdrawnOn, validFrom, signedOn }) =>
      withdrawnOn !== undefined && withdrawnOn <= asOf && (validFrom ?? signedOn) < withdrawnOn
        ? [withdrawnOn]
        : [],
    )
    .sort()
    .at(-1);
}
