import { participants } from '#model/codes';
import { present } from '#section/view-context';
import type { MenteeView, MentorView, Section } from '#section/types';
import { asciiUrl } from '../../addresses.ts';
import { codeIn, idsOf } from '../feed-tools.ts';
import type { FeedTools } from '../feed-tools.ts';
import type { Feed } from '../schema.ts';
import type { FeedMentee, FeedMentor } from '../schema/people.ts';

/** The mentors' base; whoever withdrew the consent is counted but has no row, only a tombstone. */
export function buildMentorBase({ mentors, tombstones }: Section, tools: FeedTools): Feed['mentors'] {
  const withdrawn = new Set(tombstones.flatMap(({ kind, id }) => (kind === 'mentors' ? [id] : [])));
  return {
    counts: {
      total: mentors.length,
      named: mentors.filter(({ namedInFeed }) => namedInFeed).length,
      inRegionalBank: mentors.filter(({ inRegionalBank }) => inRegionalBank).length,
    },
    rows: mentors.filter(({ id }) => !withdrawn.has(id)).map((mentor) => buildMentor(mentor, tools)),
  };
}

/** Position, photo and the like are left out: their consent is known for the site only. */
function buildMentor(view: MentorView, { url, seal }: FeedTools): FeedMentor {
  const { id, label, anonymousLabel, namedInFeed, inRegionalBank, address, openMentoring } = view;
  if (!namedInFeed) return seal({ id, label: anonymousLabel, named: false, inRegionalBank });
  return seal({
    ...{ id, label, named: true, inRegionalBank },
    competenceTags: view.competenceTags,
    programs: idsOf(view.programs),
    ...present({
      url: address === undefined ? undefined : url(address),
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

/** The mentees' base: counts by who they are, and rows as the mentors' have them. */
export function buildMenteeBase({ mentees, tombstones }: Section, tools: FeedTools): Feed['mentees'] {
  const withdrawn = new Set(tombstones.flatMap(({ kind, id }) => (kind === 'mentees' ? [id] : [])));
  const groups = Map.groupBy(mentees, ({ participant }) => codeIn(participants, participant));
  return {
    counts: {
      total: mentees.length,
      byParticipant: [...groups].map(([participant, people]) => ({ participant, count: people.length })),
    },
    rows: mentees.filter(({ id }) => !withdrawn.has(id)).map((mentee) => buildMentee(mentee, tools)),
  };
}

function buildMentee(view: MenteeView, { seal }: FeedTools): FeedMentee {
  const participant = codeIn(participants, view.participant);
  const { id, label, anonymousLabel, namedInFeed, programs } = view;
  return namedInFeed
    ? seal({ id, label, named: true, participant, programs: idsOf(programs) })
    : seal({ id, label: anonymousLabel, named: false, participant });
}
