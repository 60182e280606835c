import { cutLine } from './cut-line.ts';
import type { RoadmapFront } from './read-front.ts';
import type { Tell } from './tell.ts';

type Section = RoadmapFront['sections'][number];

/** Signs that the text of a section holds. */
const longestText = 20_000;

/** What of the title and the sections is too long for a field goes on in a section of its own: nothing is cut off. */
export function keepLong(front: RoadmapFront, tell: Tell): RoadmapFront {
  const [title = front.title, ...rest] = cutLine(front.title);
  const sections = front.sections.flatMap((section) => divideSection(section, tell));
  if (rest.length === 0) return { ...front, sections };
  tell('doubt', 'roadmapTitleDivided', { signs: front.title.length });
  return {
    ...front,
    title,
    sections: [{ title: 'Название (продолжение)', text: rest.join(' ') }, ...sections],
  };
}

function divideSection({ title, text }: Section, tell: Tell): Section[] {
  if (text.length <= longestText) return [{ title, text }];
  const parts: string[] = [];
  let rest = text;
  while (rest.length > longestText) {
    const at = [rest.lastIndexOf('\n', longestText), rest.lastIndexOf(' ', longestText)].find(
      (end) => end > 0,
    );
    parts.push(rest.slice(0, at ?? longestText).trimEnd());
    rest = rest.slice(at ?? longestText).trimStart();
  }
  const all = [...parts, ...(rest === '' ? [] : [rest])];
  tell('note', 'roadmapSectionDivided', { title, parts: all.length });
  return all.map((part, index) => ({
    title: index === 0 ? title : `${title.slice(0, 470)} (продолжение ${index})`,
    text: part,
  }));
}
