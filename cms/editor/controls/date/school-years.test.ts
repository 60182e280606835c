import { describe, expect, it } from 'vitest';
import { schoolYears } from './school-years.ts';

describe('schoolYears', () => {
  it('begins with the year to come', () => {
    const years = schoolYears('2026-08-31', undefined);
    expect(years).toHaveLength(8);
    expect(years[0]).toBe('2026-2027');
    expect(schoolYears('2026-09-01', '2026-2027')[0]).toBe('2027-2028');
  });

  it('holds the chosen year in its place', () => {
    expect(schoolYears('2026-11-22', '2010-2011').at(-1)).toBe('2010-2011');
    expect(schoolYears('2026-11-22', '2040-2041')[0]).toBe('2040-2041');
    expect(schoolYears(undefined, '2025-2026')).toEqual(['2025-2026']);
    expect(schoolYears('2026-11-22', 'когда-то')).not.toContain('когда-то');
  });
});
