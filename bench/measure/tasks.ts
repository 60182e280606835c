import { appendFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { siteConfig } from '../../src/integrations/site-config.ts';
import type { Measurement } from './run-measured.ts';
import { runMeasured } from './run-measured.ts';

export const taskNames = ['floor', 'check', 'build', 'rebuild'] as const;
export type TaskName = (typeof taskNames)[number];

/** One round: every task once, side by side on the same content. */
export interface Round {
  results: Record<TaskName, Measurement>;
  /** HTML pages of the built section. */
  pages: number;
}
