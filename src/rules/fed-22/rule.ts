import { defineRule } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { checkCitations } from './check-citations.ts';
import { checkEnd, checkHost, checkRequisites } from './check-document.ts';

/** What is wrong: of a document's own requisites, or of an act that a text cites. */
export type Code = 'citation' | 'foreignHost' | 'ended' | 'miscited' | 'citedEnded';

/** FED-22: acts are cited by their right kind, date and number and linked to an official host (63, 65). */
export default defineRule<Code>({
  id: 'FED-22',
  source: 'A1 п. 8.1',
  codes: {
    citation: { severity: 'warning' },
    foreignHost: { severity: 'warning' },
    ended: { severity: 'warning' },
    miscited: { severity: 'warning' },
    citedEnded: { severity: 'warning' },
  },
  check(context) {
    const higher = context
      .all('documents')
      .filter(({ data }) => data.level === 'federal' || data.level === 'regional');
    const { violations, citations } = checkCitations(context);
    const documents = checkEach(
      higher,
      (entry) => [...checkRequisites(entry), ...checkEnd(entry, context.asOf), ...checkHost(entry)],
      'noFederal',
    );
    if (higher.length === 0 && citations > 0) return { violations };
    return { ...documents, violations: [...documents.violations, ...violations] };
  },
});
