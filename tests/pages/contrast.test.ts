import { wcagContrast } from 'culori';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenSite } from '../support/open-templates.ts';
import { lookAtTemplates, openSite, schemes, showScheme } from '../support/open-templates.ts';
import { templates } from '../support/templates.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.stop());

/** WCAG 2.2, 1.4.11; texts of drawings, which axe does not judge, 1.4.3. */
const least = { field: 3, focus: 3, drawing: 3, part: 3, text: 4.5 };

/** Something that is told by its shape: one of its colours must stand out from what is behind it. */
interface Shape {
  kind: keyof typeof least;
  what: string;
  colours: string[];
  background: string;
}

/** The edges of fields and solid buttons, the outline of whatever gets the focus, the shapes of drawings. */
function findShapes(page: Page): Promise<Shape[]> {
  return page.evaluate(() => {
    const isClear = (colour: string) => colour === 'none' || /^rgba\(.*, 0\)$/.test(colour);
    const behind = (element: Element | null): string => {
      const colour = element === null ? 'rgb(255, 255, 255)' : getComputedStyle(element).backgroundColor;
      return element === null || !isClear(colour) ? colour : behind(element.parentElement);
    };
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} «${(element.textContent ?? '').trim().slice(0, 30)}»`;
    const seen = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      );

    const fields = seen('input:not([type="radio"], [type="checkbox"]), select, textarea, button, .view label')
      .map((element): Shape => {
        const { borderTopColor, borderTopWidth, backgroundColor } = getComputedStyle(element);
        const border = parseFloat(borderTopWidth) > 0 ? borderTopColor : 'none';
        return {
          kind: 'field',
          what: nameOf(element),
          colours: [border, backgroundColor].filter((colour) => !isClear(colour)),
          background: behind(element.parentElement),
        };
      })
      // A button that is words alone has no edge; its words are judged as text.
      .filter(({ what, colours }) => !what.startsWith('button') || colours.length > 0);

    const focused = seen('a[href], button, input, select, summary, [tabindex="0"]').map((element): Shape => {
      element.focus({ preventScroll: true, focusVisible: true });
      const inner = element.matches('.unseen') ? element.closest('label') : element;
      const outlines = [getComputedStyle(inner ?? element), getComputedStyle(inner ?? element, '::after')];
      return {
        kind: 'focus',
        what: nameOf(element),
        colours: outlines
          .filter(
            ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          )
          .map(({ outlineColor }) => outlineColor),
        background: behind(element.parentElement),
      };
    });

    // Not needed to understand a drawing: the part not yet done, the lines of the months, the gap inside a sign.
    const shapes = seen('main :is(rect, path, circle, line, text)')
      .filter((shape) => !shape.matches('.progress-total, .band > line:not([class]), .cut'))
      .map((shape): Shape => {
        const { fill, stroke } = getComputedStyle(shape);
        return {
          kind: shape.matches('text') ? 'text' : 'drawing',
          what: nameOf(shape),
          colours: [fill, stroke].filter((colour) => !isClear(colour)),
          background: behind(shape.closest('svg')),
        };
      });

    const parts = seen('.progress-done').map((part): Shape => ({
      kind: 'part',
      what: nameOf(part),
      colours: [getComputedStyle(part).fill],
      background: getComputedStyle(part.parentElement?.querySelector('.progress-total') ?? part).fill,
    }));
    return [...fields, ...focused, ...shapes, ...parts];
  });
}

const isFaint = ({ kind, colours, background }: Shape) =>
  colours.every((colour) => (wcagContrast(colour, background) ?? 0) < least[kind]);

describe('contrast of what is not text', () => {
  it('fields, focus and drawings stand out in any colours', async () => {
    const looked = { field: 0, focus: 0, drawing: 0, part: 0, text: 0 };
    const faults = await lookAtTemplates(site, async (page) => {
      const found: string[] = [];
      for (const scheme of schemes) {
        await showScheme(page, scheme);
        const shapes = await findShapes(page);
        for (const { kind } of shapes) looked[kind] += 1;
        found.push(
          ...shapes
            .filter(isFaint)
            .map(
              ({ kind, what, colours, background }) =>
                `${scheme} ${kind} ${what}: ${colours.join()} on ${background}`,
            ),
        );
      }
      return [...new Set(found)].slice(0, 8);
    });
    expect(faults).toEqual({});
    expect(looked.field).toBeGreaterThan(schemes.length * 4);
    expect(looked.focus).toBeGreaterThan(templates.length * schemes.length * 20);
    expect(looked.drawing).toBeGreaterThan(schemes.length * 50);
    expect(looked.text).toBeGreaterThan(schemes.length * 10);
    expect(looked.part).toBeGreaterThan(schemes.length);
  });
});
