import { defineRule, refOf } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { checkTable } from './check-table.ts';
import type { TableCode } from './check-table.ts';

/** R145-17: the contingent table of a roadmap, fact and forecast, contradicts itself nowhere. */
export default defineRule<TableCode>({
  id: 'R145-17',
  source: 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта, раздел 4',
  codes: {
    forecastColumnMissing: { severity: 'warning' },
    valueMissing: { severity: 'warning' },
    columnUnknown: { severity: 'warning' },
    negative: { severity: 'warning' },
    notInteger: { severity: 'warning' },
    parentUnknown: { severity: 'warning' },
    childExceedsParent: { severity: 'warning' },
    sumDiffers: { severity: 'warning' },
  },
  check(context) {
    const roadmaps = context.all('roadmaps').filter(({ data }) => data.contingentTable !== undefined);
    return checkEach(
      roadmaps,
      (roadmap) =>
        (roadmap.data.contingentTable === undefined ? [] : checkTable(roadmap.data.contingentTable)).map(
          ({ code, field, args }) => ({
            code,
            at: refOf(roadmap),
            field: `contingentTable.${field}`,
            args: { roadmap: roadmap.data.title, ...args },
          }),
        ),
      'noTable',
    );
  },
});
