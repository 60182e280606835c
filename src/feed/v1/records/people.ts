import { menteeCategories, participants } from '#model/codes';
import { present } from '#section/view-context';
import type { CountView, MenteeView, MentorView, NamedMentor, Section } from '#section/types';
import { asciiUrl } from '../../addresses.ts';
import { codeIn, idsOf } from '../feed-tools.ts';
import type { FeedTools } from '../feed-tools.ts';
import type { Feed } from '../schema.ts';
import type { FeedMentee, FeedMentor } from '../schema/people.ts';

/**
 * The mentors' base, and those of it who are handed to the regional bank.
 * @param bank mentors as the consent to the regional bank shows them
 */
export function buildMentorBase(
  { mentors }: Section,
  bank: readonly MentorView[],
  tools: FeedTools,
): Feed['mentors'] {
  const inBank = bank.flatMap((mentor) => (mentor.named && mentor.inRegionalBank ? [mentor] : []));
  return {
    counts: {
      total: mentors.length,
      named: mentors.filter(({ named }) => named).length,
      inRegionalBank: inBank.length,
    },
    rows: mentors.map((mentor) =>
      mentor.named ? buildMentor(mentor, tools) : tools.seal({ label: mentor.label, named: false }),
    ),
    regionalBank: inBank.map((mentor) => buildMentor(mentor, tools)),
  };
}

/** What the consent covers on the channel; photos are not handed on. */
function buildMentor(view: NamedMentor, { url, seal }: FeedTools): FeedMentor {
  const { id, label, address, openMentoring } = view;
  return seal({
    ...{ id, label, named: true },
    achievements: view.achievements,
    competenceTags: view.competenceTags,
    conditions: view.conditions,
    programs: idsOf(view.programs),
    ...present({
      url: address === undefined ? undefined : url(address),
      position: view.position,
      subject: view.subject,
      experience: view.experience,
      qualification: view.qualification,
      organisation: view.organisation,
      openMentoring: openMentoring && {
        topics: openMentoring.topics,
        formats: openMentoring.formats,
        regionwide: openMentoring.regionwide,
        ...present({
          contactUrl: openMentoring.contactUrl === undefined ? undefined : asciiUrl(openMentoring.contactUrl),
        }),
      },
    }),
  });
}

/** The mentees' base: numbers by category where they single out nobody, and rows as the mentors' have them. */
export function buildMenteeBase({ mentees, menteeBase }: Section, tools: FeedTools): Feed['mentees'] {
  return {
    counts: {
      total: mentees.length,
      ...present({ byCategory: menteeBase.categories?.map(buildCategory) }),
    },
    rows: mentees.map((mentee) => buildMentee(mentee, tools)),
  };
}

function buildCategory({ code, label, atLeast, below }: CountView) {
  return { category: codeIn(menteeCategories, { code, label }), ...present({ atLeast, below }) };
}

function buildMentee(view: MenteeView, { seal }: FeedTools): FeedMentee {
  if (!view.named) return seal({ label: view.label, named: false });
  const participant = codeIn(participants, view.participant);
  return seal({ id: view.id, label: view.label, named: true, participant, programs: idsOf(view.programs) });
}
