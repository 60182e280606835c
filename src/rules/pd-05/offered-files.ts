import type { Entry } from '#model/content';
import { refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { attachedFiles } from '../shared/attached-files.ts';
import { lineInBody } from '../shared/body-lines.ts';

export type OfferCode = 'entryTitle' | 'attachedFile' | 'link';

/** A title that begins so offers somebody's personal file: «Личное дело …», «Выписка из личного дела …». */
const opening =
  '(?:копи[яи]\\s+|скан(?:-копия)?\\s+|материалы\\s+(?:из\\s+)?|выписк[аи]\\s+из\\s+)?личн(?:ое|ого|ые|ых)\\s+дел[оа]?(?![а-яё])';
const offer = new RegExp(`^[\\s«"“„]*${opening}`, 'iu');
const linkedOffer = new RegExp(`\\[[\\s«"“„]*${opening}[^\\]\\n]*`, 'giu');

/** Such a title tells of a blank form, of the order of keeping files, or that something is one's own business. */
const harmless =
  /(?<![а-яё])(?:форм|бланк|образ[еец]|шаблон|порядок|порядк|положени|инструкци|правил|требовани|переч|памятк|вед[её]ни|ведут|вести|хран|оформл|кажд|ваше|сво[её])/iu;

function offersPersonalFile(title: string): boolean {
  return offer.test(title) && !harmless.test(title);
}

/** Documents, attached files and links that are called somebody's personal file. */
export function checkOffers(context: RuleContext): Violation<OfferCode>[] {
  const titled = [...context.all('documents'), ...context.all('materials'), ...context.all('reports')];
  const withBodies = (['programs', 'cases', 'materials', 'news', 'events'] as const).flatMap((kind) => [
    ...context.all(kind),
  ]);
  return [
    ...titled
      .filter(({ data }) => offersPersonalFile(data.title))
      .map((entry) => ({ code: 'entryTitle' as const, at: refOf(entry), field: 'title', args: {} })),
    ...attachedFiles(context)
      .filter(({ title = '', path }) => offersPersonalFile(title) || offersPersonalFile(nameOf(path)))
      .map(({ entry, field, path }) => ({
        code: 'attachedFile' as const,
        at: refOf(entry),
        field,
        args: {},
        attachment: path,
      })),
    ...withBodies.flatMap(checkLinks),
  ];
}

function checkLinks(entry: Entry): Violation<OfferCode>[] {
  return [...entry.body.matchAll(linkedOffer)]
    .filter(([text]) => !harmless.test(text))
    .map(({ index }) => ({
      code: 'link',
      at: refOf(entry),
      field: 'body',
      line: lineInBody(entry, index),
      args: {},
    }));
}

/** Words of a file's name: «2026/lichnoe_delo-kos.pdf» → «личное дело kos». */
function nameOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.[^.]+$/, '')
    .replace(/[-_\s]+/g, ' ')
    .replace(/^lichno(?:e|ye|go|ie) del[oa](?![a-z])/i, 'личное дело');
}
