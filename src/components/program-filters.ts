import { capitalise, formatSchoolYear } from '#messages/format-display';
import type { Coded, ProgramView } from '#section/types';
import { programStates } from './program-states.ts';

/** One listing page of programmes. */
export interface FilterOption {
  /** Last part of the address: a code or a school year. */
  code: string;
  label: string;
  /** Relative to the base path. */
  address: string;
  programs: ProgramView[];
}

export interface FilterGroup {
  /** Part of the address: `forma`. */
  key: string;
  label: string;
  options: FilterOption[];
}

interface Filter {
  key: string;
  label: string;
  valuesOf: (program: ProgramView) => Coded[];
  /** The order of its listings. */
  compare: (a: FilterOption, b: FilterOption) => number;
}

const byState = (a: FilterOption, b: FilterOption) =>
  programStates.indexOf(a.code) - programStates.indexOf(b.code);
const byLabel = (a: FilterOption, b: FilterOption) => a.label.localeCompare(b.label, 'ru');

const filters: Filter[] = [
  { key: 'status', label: 'Состояние', valuesOf: ({ status }) => [status], compare: byState },
  { key: 'forma', label: 'Форма наставничества', valuesOf: ({ forms }) => forms, compare: byLabel },
  { key: 'vid', label: 'Вид наставничества', valuesOf: ({ kinds }) => kinds, compare: byLabel },
  {
    key: 'god',
    label: 'Учебный год',
    valuesOf: ({ schoolYears }) => schoolYears.map((code) => ({ code, label: formatSchoolYear(code) })),
    compare: byLabel,
  },
];

/**
 * The filters of the list of programmes as plain listings, one page each; only values that occur: states from what
 * runs to what is over, the others by label.
 * @param base address of the list of programmes, relative to the base path
 */
export function buildProgramFilters(programs: ProgramView[], base: string): FilterGroup[] {
  return filters
    .map(({ key, label, valuesOf, compare }) => {
      const options = new Map<string, FilterOption>();
      for (const program of programs) {
        for (const value of valuesOf(program)) {
          const option = options.get(value.code) ?? {
            code: value.code,
            label: capitalise(value.label),
            address: `${base}${key}/${value.code}/`,
            programs: [],
          };
          option.programs.push(program);
          options.set(value.code, option);
        }
      }
      return { key, label, options: [...options.values()].sort(compare) };
    })
    .filter(({ options }) => options.length > 0);
}
