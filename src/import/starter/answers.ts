import type { rulesProfiles, schoolTypes } from '#model/codes';

export type SchoolType = keyof typeof schoolTypes.labels;
export type RulesProfile = Exclude<keyof typeof rulesProfiles.labels, 'none'>;

/** What a school says of itself before it has a section. */
export interface StarterAnswers {
  fullName: string;
  shortName: string;
  type: SchoolType;
  profiles: readonly RulesProfile[];
  /** Address of the official site, https. */
  site: string;
  /** The day «по состоянию на». */
  asOf: string;
}

/** A file that the starter kit lays down. */
export interface StarterFile {
  /** Path from the content folder, forward slashes. */
  path: string;
  text: string;
}

/** Mentoring of pedagogues: any profile but that of the target model. */
export function hasPedagogues({ profiles }: StarterAnswers): boolean {
  return profiles.some((profile) => profile !== 'r145-2019');
}

/** The target model of Р-145. */
export function hasTargetModel({ profiles }: StarterAnswers): boolean {
  return profiles.includes('r145-2019');
}

/** What the head of an organisation is called. */
export function headOf(type: SchoolType): string {
  return type === 'kindergarten' ? 'заведующий' : 'директор';
}
