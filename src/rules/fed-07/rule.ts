import { defineRule, refOf } from '../rule.ts';
import type { Violation } from '../rule.ts';
import { attachedFiles } from '../shared/attached-files.ts';

/** Words that say nothing of where a link leads. */
const vague =
  /^(?:скачать|тут|здесь|сюда|читать|подробнее|ссылка|файл|документ|открыть|по ссылке|смотреть|click here)[\s.:!]*$/iu;

/** Links of a body: `[текст](адрес)`. */
const bodyLink = /(?<!!)\[([^\]\n]+)\]\([^)\n]+\)/gu;

/** FED-07: the text of a link tells where it leads (case 68). */
export default defineRule<'vague'>({
  id: 'FED-07',
  source: 'ПП РФ от 07.02.2026 № 102, подп. «ж»',
  codes: { vague: { severity: 'warning' } },
  check(context) {
    const titles = attachedFiles(context).flatMap(({ entry, field, title }): Violation<'vague'>[] =>
      title !== undefined && vague.test(title.trim())
        ? [{ code: 'vague', at: refOf(entry), field: field.replace(/file$/, 'title'), args: { text: title } }]
        : [],
    );
    const withBodies = (['programs', 'cases', 'materials', 'news', 'events'] as const).flatMap((kind) => [
      ...context.all(kind),
    ]);
    const bodies = withBodies.flatMap((entry) =>
      [...entry.body.matchAll(bodyLink)].flatMap(([, text = '']): Violation<'vague'>[] =>
        vague.test(text.trim()) ? [{ code: 'vague', at: refOf(entry), field: 'body', args: { text } }] : [],
      ),
    );
    return { violations: [...titles, ...bodies] };
  },
});
