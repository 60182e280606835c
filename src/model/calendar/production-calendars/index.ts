import { productionCalendar2025 } from './2025.ts';
import { productionCalendar2026 } from './2026.ts';
import { productionCalendar2027 } from './2027.ts';
import type { ProductionCalendar } from './calendar-shape.ts';

/** Every year whose working days are known, by year. */
export const productionCalendars: ReadonlyMap<number, ProductionCalendar> = new Map(
  [productionCalendar2025, productionCalendar2026, productionCalendar2027].map((calendar) => [
    calendar.year,
    calendar,
  ]),
);
