import { capitalise } from '#messages/format-display';
import { buildColours } from '#theme/colours';
import type { ImageDescription, Look } from '../types.ts';
import { fitTitle } from './fit-title.ts';

/** Size of every image, in pixels: what social networks ask for. */
export const imageSize = { width: 1200, height: 630 };

/** An element as Satori takes it. */
export interface ImageNode {
  type: string;
  props: { style?: Record<string, string | number>; children?: ImageChild[] } & Record<string, unknown>;
}

type ImageChild = ImageNode | string;

/** One name for each cut: Satori takes fonts of one name for one font and draws boxes for the letters of the others. */
export const fontFamilies = {
  cyrillic: 'Golos Cyrillic',
  latin: 'Golos Latin',
  'cyrillic-ext': 'Golos Cyrillic Ext',
  'latin-ext': 'Golos Latin Ext',
} as const;

/** Side of the emblem, in pixels. */
export const emblemSide = 80;

const padding = 72;
const stripe = 16;
/** Paper around the emblem. */
const tile = 8;

/**
 * The image as a tree of boxes: whose it is, what it is about and, in large letters, what it is called. An image without
 * a word for its kind is that of the whole section, on the school's colour.
 */
export function composeImage(description: ImageDescription, look: Look): ImageNode {
  const colours = buildColours(look.accent, 'light');
  const isCover = description.kindWord === undefined;
  const [paper, ink, quiet, strong] = isCover
    ? [colours.link, colours['on-link'], colours['on-link'], colours['on-link']]
    : [colours.page, colours.text, colours.soft, colours.link];
  const { kindWord, detail, school } = description;
  const title = fitTitle(description.title);
  return box(
    {
      ...{ flexDirection: 'column', boxSizing: 'border-box', ...imageSize },
      ...{ padding: `${padding - stripe}px ${padding}px ${padding}px`, backgroundColor: paper, color: ink },
      ...{ borderTop: `${stripe}px solid ${colours.link}` },
      fontFamily: Object.values(fontFamilies).join(', '),
    },
    [
      box({ alignItems: 'center', fontSize: 30 }, [
        drawSign(look, strong, isCover ? { paper: colours.page, margin: 0 } : { paper, margin: -tile }),
        box({ flexDirection: 'column', marginLeft: 24, flexShrink: 1 }, [
          ...(isCover ? [] : [line({ fontWeight: 600 }, 'Наставничество')]),
          ...(school === '' ? [] : [line({ color: quiet, lineClamp: isCover ? 2 : 1 }, school)]),
        ]),
      ]),
      box({ flexDirection: 'column', flexGrow: 1, justifyContent: 'flex-end' }, [
        ...(kindWord === undefined ? [] : [line({ fontSize: 32, fontWeight: 600, color: strong }, kindWord)]),
        box(
          {
            ...{ display: 'block', marginTop: 16, fontSize: isCover ? 104 : title.size, fontWeight: 600 },
            ...{ lineHeight: 1.16, wordBreak: 'break-word' },
          },
          [title.text],
        ),
        ...(detail === undefined
          ? []
          : [line({ fontSize: 32, color: quiet, marginTop: 24 }, capitalise(detail))]),
        ...(isCover ? [line({ fontSize: 36, marginTop: 16 }, 'Официальный раздел сайта')] : []),
      ]),
    ],
  );
}

function box(style: Record<string, string | number>, children: ImageChild[]): ImageNode {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

/** A text that is cut where its line ends. */
function line(style: Record<string, string | number>, text: string): ImageNode {
  return box({ display: 'block', lineClamp: 1, wordBreak: 'break-word', ...style }, [text]);
}

/** The emblem stands on a tile of paper, whatever colour is around it. */
function drawSign(
  { emblem, mark }: Look,
  colour: string,
  { paper, margin }: { paper: string; margin: number },
): ImageNode {
  const size = { width: emblemSide, height: emblemSide };
  if (emblem !== undefined) {
    const picture = { type: 'img', props: { src: emblem, ...size, style: size } };
    return box({ padding: tile, margin, borderRadius: 16, backgroundColor: paper }, [picture]);
  }
  const path = { type: 'path', props: { d: mark } };
  const stroke = { fill: 'none', stroke: colour, strokeWidth: 1.75, strokeLinecap: 'round' };
  return { type: 'svg', props: { viewBox: '0 0 24 24', ...size, ...stroke, children: [path] } };
}
