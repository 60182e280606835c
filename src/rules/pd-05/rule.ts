import { defineRule } from '../rule.ts';
import { checkFields } from './forbidden-fields.ts';
import { checkOffers } from './offered-files.ts';
import type { OfferCode } from './offered-files.ts';

/** PD-05: personal files and the state of health stay out of the content; a mentor may see them, the public may not. */
export default defineRule<'field' | OfferCode>({
  id: 'PD-05',
  source: 'A1 п. 4.1; 152-ФЗ ст. 10',
  codes: {
    field: { severity: 'error' },
    entryTitle: { severity: 'error' },
    attachedFile: { severity: 'error', withholds: false },
    link: { severity: 'warning' },
  },
  check(context) {
    if (context.content.fileCount === 0) {
      return { violations: [], notApplicable: { code: 'noContent', args: {} } };
    }
    return { violations: [...checkFields(context), ...checkOffers(context)] };
  },
});
