import type { ActivityView, ProgramView } from '#section/types';

const coded = { code: 'other', label: 'другое' };

/** An activity of a plan as pages get it; nothing is known of it but what is given. */
export function activity(fields: Partial<ActivityView>): ActivityView {
  return { id: 'a1', title: 'Встреча', kind: coded, status: 'planned', ...fields };
}

/** A programme as pages get it; nothing is known of it but what is given. */
export function program(fields: Partial<ProgramView>): ProgramView {
  return {
    ...{ kind: 'programs', id: 'p', slug: 'p', address: 'programmy/p/', title: 'П', bodyHtml: '' },
    ...{ regime: coded, forms: [], kinds: [], status: { code: 'active', label: 'реализуется' } },
    ...{ schoolYears: [], directions: [], difficulties: [], strengths: [], activities: [] },
    ...{ extensions: [], corrections: [], progress: { done: 0, overdue: 0, total: 0 }, cases: [], news: [] },
    ...fields,
  };
}
