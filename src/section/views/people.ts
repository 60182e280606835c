import type { CountView } from '../suppress.ts';
import type { Coded, FileView, PageRef } from './base.ts';

/** Somebody who is not named on the channel: nothing but a description that others share, not even an id. */
interface AnonymousPerson {
  named: false;
  /** «учитель начальных классов, стаж до 3 лет»; the same on every page and channel. */
  label: string;
}

/** Somebody who is named by a consent that covers the channel. */
export interface NamedPerson {
  named: true;
  /** Opaque. */
  id: string;
  /** Full name. */
  label: string;
  /** Address of the mentor's page. */
  address?: string;
  /** What stands on paper instead of the name, where the consent does not cover print. */
  printLabel?: string;
}

export type PersonView = AnonymousPerson | NamedPerson;

/** A mentor by name; every datum is there only if its scope of the consent covers the channel. */
export interface NamedMentor extends NamedPerson {
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
  /** What the person forbids or asks for (152-ФЗ ст. 10.1). */
  conditions: string[];
  programs: PageRef[];
  updatedOn?: string;
}

export type MentorView = AnonymousPerson | NamedMentor;

interface NamedMentee extends NamedPerson {
  participant: Coded;
  programs: PageRef[];
}

export type MenteeView = AnonymousPerson | NamedMentee;

/** What is said of all mentees of the bank together. */
export interface MenteeBaseView {
  /** Pedagogues or students are among them, so that the base of A1 п. 8.1 is not empty. */
  hasAdults: boolean;
  /** Mentees by category (REG п. 5.2.3); missing when no number may be told (PD-06). */
  categories?: CountView[];
}

export interface ParticipantsView {
  type: Coded<'pair' | 'group'>;
  mentors: PersonView[];
  mentees: PersonView[];
  reverse: { mentor: PersonView; mentee: PersonView; topic: string }[];
  /** «приказ от 01.09.2026 № 118-о». */
  order?: string;
}
