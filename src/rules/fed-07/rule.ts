import { defineRule, refOf } from '../rule.ts';
import type { EntryRef, RuleContext } from '../rule.ts';
import { lineInBody } from '../shared/body-lines.ts';
import { attachedFiles } from '../shared/attached-files.ts';

/** Words that say nothing of where a link leads; a text of these words alone is vague. */
const vagueWords = new Set(
  (
    'скачать скачайте загрузить открыть посмотреть смотреть смотрите читать прочитать подробнее подробно далее ещё ' +
    'перейти нажмите тут здесь сюда это по ссылке ссылка ссылку файл документ документа документы приложение pdf ' +
    'docx xlsx doc click here download link more'
  ).split(' '),
);

/** Beginning of a link of a body, `[текст](`; a picture has `!` before it. */
const bodyLink = /(?<!!)\[([^[\]\n]+)\]\(/gu;

/** FED-07: the text of a link tells where it leads (case 68), and a figure of a roadmap is told in words. */
export default defineRule<'vague' | 'figureAlt'>({
  id: 'FED-07',
  source: 'ПП РФ от 07.02.2026 № 102, подп. «г», «ж»',
  codes: { vague: { severity: 'warning' }, figureAlt: { severity: 'warning' } },
  check(context) {
    const links = [...fileLinks(context), ...bodyLinks(context)];
    const figures = roadmapFigures(context);
    if (links.length + figures.length === 0)
      return { violations: [], notApplicable: { code: 'noLinks', args: {} } };
    return {
      violations: [
        ...links
          .filter(({ text }) => isVague(text))
          .map(({ text, ...place }) => ({ code: 'vague' as const, ...place, args: { text } })),
        ...figures
          .filter(({ alt }) => alt === undefined)
          .map(({ title, at, field }) => ({ code: 'figureAlt' as const, at, field, args: { title } })),
      ],
    };
  },
});

interface Link {
  at: EntryRef;
  field: string;
  text: string;
  line?: number;
}

function isVague(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.every((word) => vagueWords.has(word));
}

function fileLinks(context: RuleContext): Link[] {
  return attachedFiles(context).flatMap(({ entry, field, title }) =>
    title === undefined ? [] : [{ at: refOf(entry), field: field.replace(/file$/, 'title'), text: title }],
  );
}

function bodyLinks(context: RuleContext): Link[] {
  const withBodies = (['programs', 'cases', 'materials', 'news', 'events'] as const).flatMap((kind) => [
    ...context.all(kind),
  ]);
  return withBodies.flatMap((entry) =>
    [...entry.body.matchAll(bodyLink)].map(({ 1: text = '', index }) => ({
      at: refOf(entry),
      field: 'body',
      text,
      line: lineInBody(entry, index),
    })),
  );
}

/** Pictures and schemes that roadmaps show, with what is told of them in words. */
function roadmapFigures(context: RuleContext) {
  return context.all('roadmaps').flatMap((roadmap) =>
    roadmap.data.figures.map(({ alt }, index) => ({
      at: refOf(roadmap),
      field: `figures.${index}.alt`,
      title: roadmap.data.title,
      alt,
    })),
  );
}
