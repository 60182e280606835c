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

/** WCAG 2.2, 1.4.11. */
const least = 3;

/** Something that is told by its shape: one of its colours must stand out from each of the backgrounds. */
interface Shape {
  kind: 'field' | 'focus' | 'drawing' | 'part';
  what: string;
  colours: string[];
  backgrounds: string[];
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
          backgrounds: [behind(element.parentElement)],
        };
      })
      // A button that is words alone has no edge; its words are judged as text.
      .filter(({ what, colours }) => !what.startsWith('button') || colours.length > 0);

    const focused = seen('a[href], button, input, select, summary, [tabindex="0"]').map((element): Shape => {
      element.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      const inner = element.matches('.unseen') ? element.closest('label') : element;
      const outlines = [getComputedStyle(inner ?? element), getComputedStyle(inner ?? element, '::after')];
      return {
        kind: 'focus',
        what: nameOf(element),
        colours: outlines
          .filter(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
          .map(({ outlineColor }) => outlineColor),
        backgrounds: [behind(element.parentElement)],
      };
    });

    // Not needed to understand a drawing: the part not yet done, the lines of the months, the gap inside a sign.
    const shapes = seen('main :is(rect, path, circle, line)')
      .filter((shape) => !shape.matches('.progress-total, .band > line:not([class]), .cut'))
      .map((shape): Shape => {
        const { fill, stroke } = getComputedStyle(shape);
        return {
          kind: 'drawing',
          what: nameOf(shape),
          colours: [fill, stroke].filter((colour) => !isClear(colour)),
          backgrounds: [behind(shape.closest('svg'))],
        };
      });

    const parts = seen('.progress-done').map(
      (part): Shape => ({
        kind: 'part',
        what: nameOf(part),
        colours: [getComputedStyle(part).fill],
        backgrounds: [getComputedStyle(part.parentElement?.querySelector('.progress-total') ?? part).fill],
      }),
    );
    return [...fields, ...focused, ...shapes, ...parts];
  });
}

const isFaint = ({ colours, backgrounds }: Shape) =>
  backgrounds.some((background) =>
    colours.every((colour) => (wcagContrast(colour, background) ?? 0) < least),
  );

describe('contrast of what is not text', () => {
  it('fields, focus and drawings stand out in any colours', async () => {
    const looked = { field: 0, focus: 0, drawing: 0, part: 0 };
    const faults = await lookAtTemplates(site, async (page) => {
      const found: string[] = [];
      for (const scheme of schemes) {
        await showScheme(page, scheme);
        const shapes = await findShapes(page);
        for (const { kind } of shapes) looked[kind] += 1;
        found.push(
          ...shapes
            .filter(isFaint)
            .map(({ kind, what, colours, backgrounds }) => `${scheme} ${kind} ${what}: ${colours} on ${backgrounds}`),
        );
      }
      return [...new Set(found)].slice(0, 8);
    });
    expect(faults).toEqual({});
    expect(looked.field).toBeGreaterThan(schemes.length * 4);
    expect(looked.focus).toBeGreaterThan(templates.length * schemes.length * 20);
    expect(looked.drawing).toBeGreaterThan(schemes.length * 50);
    expect(looked.part).toBeGreaterThan(schemes.length);
  });
});
