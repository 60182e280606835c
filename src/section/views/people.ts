import type { Coded, FileView, PageRef } from './base.ts';

/** A person as one may be shown: either by consent, or as a humane anonymised card. */
export interface PersonView {
  /** Opaque. */
  id: string;
  /** Full name by consent, else a description such as «учитель начальных классов, стаж до 3 лет». */
  label: string;
  named: boolean;
  /** The description without the name, for channels that the consent does not cover. */
  anonymousLabel: string;
  /** The consent covers the name in the data feed too. */
  namedInFeed: boolean;
  /** Address of the mentor's page; only for mentors shown by name. */
  address?: string;
}

export interface MentorView extends PersonView {
  slug: string;
  position?: string;
  subject?: string;
  /** «12 лет» as of the day. */
  experience?: string;
  qualification?: string;
  organisation?: string;
  about?: string;
  photo?: FileView;
  achievements: string[];
  awards: { name: string; date?: string }[];
  competenceTags: string[];
  openMentoring?: { topics: string[]; formats: string[]; regionwide: boolean; contactUrl?: string };
  /** Consent and opt-in allow the regional bank of mentors. */
  inRegionalBank: boolean;
  programs: PageRef[];
  updatedOn?: string;
}

export interface MenteeView extends PersonView {
  participant: Coded;
  programs: PageRef[];
}

export interface ParticipantsView {
  type: Coded<'pair' | 'group'>;
  mentors: PersonView[];
  mentees: PersonView[];
  reverse: { mentor: PersonView; mentee: PersonView; topic: string }[];
  /** «приказ от 01.09.2026 № 118-о». */
  order?: string;
}
