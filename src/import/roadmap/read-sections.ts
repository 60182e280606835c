import type { Roadmap } from '#model/roadmap';
import type { TextLine } from './split-document.ts';

type Sections = Roadmap['sections'];

/** Heading of text that stands below none. */
const untitled = 'Вводная часть';

/** Divides text into sections: below headings, short lines that end with no sign, and words before a colon. */
export function readSections(lines: readonly TextLine[]): Sections {
  const sections: { title: string; text: string[] }[] = [];
  for (const [index, line] of lines.entries()) {
    const label =
      /^(Цел[ьи]|Задачи|Основани[ея]|Нормативн\S+ (?:база|основа)|Форм[аы] наставничества|Участники|Куратор)\s*:\s*(.*)$/u.exec(
        line.text,
      );
    if (label !== null) {
      sections.push({
        title: label[1] ?? '',
        text: label[2] === '' || label[2] === undefined ? [] : [label[2]],
      });
    } else if (isHeading(line, lines[index + 1])) {
      sections.push({ title: line.text.replace(/:$/, ''), text: [] });
    } else {
      const last = sections.at(-1);
      if (last === undefined) sections.push({ title: untitled, text: [line.text] });
      else last.text.push(line.text);
    }
  }
  return sections.map(({ title, text }) => ({ title, text: text.join('\n') || '–' }));
}

function isHeading({ text, heading }: TextLine, next: TextLine | undefined): boolean {
  if (text.length > 200) return false;
  if (heading !== undefined) return true;
  if (next === undefined || !/^(?:\d+\.\s?|[IVX]+\.\s?)?\p{Lu}/u.test(text) || /[.;,!?]$/.test(text))
    return false;
  return text.length <= 90 || text.endsWith(':');
}
