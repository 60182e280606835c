import { pageAddresses } from '#section/addresses';
import type { Section } from '#section/types';
import { indicatorNumbers } from '../../components/charts/all-indicators.ts';
import { answerNumbers } from '../../components/charts/answers.ts';
import { nameOf } from '../../components/charts/numbers.ts';
import type { NumberTable } from '../../components/charts/numbers.ts';
import { programNumbers } from '../../components/charts/programs.ts';
import { stageNumbers } from '../../components/charts/stages.ts';
import { reachedOf, targetNumbers } from '../../components/charts/targets.ts';
import { buildProgramFilters } from '../../components/program-filters.ts';

const base = pageAddresses.figures;

/** The indicators of the section and the numbers behind every picture. */
function buildNumbers(section: Section): NumberTable[] {
  const { programs, roadmaps, reports } = section;
  return [
    indicatorNumbers(section, base),
    ...buildProgramFilters(programs, pageAddresses.programs).map((group) => programNumbers(group, base)),
    ...roadmaps.map((roadmap) => stageNumbers(roadmap, base)),
    ...roadmaps.flatMap((roadmap) =>
      roadmap.targetSeries.map((series, index) =>
        targetNumbers(roadmap, index, reachedOf(section, roadmap, series), base),
      ),
    ),
    ...reports.map((report) => answerNumbers(report, base)),
  ].filter(({ rows }) => rows.length > 0);
}

/** One path a table of numbers, for `getStaticPaths`. */
export function numberPaths(section: Section) {
  return buildNumbers(section).map((numbers) => ({ params: { name: nameOf(numbers) }, props: { numbers } }));
}
