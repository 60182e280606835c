/**
 * Draws the figures of the demonstration school and writes them to `content/files/`.
 * Run: `npm exec -- node tests/support/make-demo-figures.ts`. The same font (DejaVu Sans) and the same
 * sharp give the same bytes; the drawings carry no date and no metadata.
 */
import path from 'node:path';
import sharp from 'sharp';

const folder = path.resolve(import.meta.dirname, '../../content/files');

const ink = '#1f2f3a';
const line = '#5b7280';
const width = 1280;
const height = 460;
const card = { width: 260, height: 190, top: 70, gap: 40, left: 60 };

interface Step {
  when: string;
  what: string[];
  fill: string;
}

const steps: Step[] = [
  { when: 'До урока', what: ['один вопрос', 'учителя'], fill: '#e3eef6' },
  { when: 'На уроке', what: ['только факты', 'и время'], fill: '#e6f1e4' },
  { when: 'После урока', what: ['разговор', 'до 20 минут'], fill: '#fbf0d9' },
  { when: 'Через неделю', what: ['проба', 'и новый вопрос'], fill: '#f3e6ee' },
];

/** Left edge of the step's card, pixels. */
function leftOf(index: number): number {
  return card.left + index * (card.width + card.gap);
}

function drawStep({ when, what, fill }: Step, index: number): string {
  const left = leftOf(index);
  const middle = left + card.width / 2;
  const lines = what.map(
    (words, row) => `<text x="${middle}" y="${card.top + 118 + row * 36}" font-size="25">${words}</text>`,
  );
  return `
    <rect x="${left}" y="${card.top}" width="${card.width}" height="${card.height}" rx="14" fill="${fill}"
      stroke="${line}" stroke-width="2"/>
    <text x="${middle}" y="${card.top + 58}" font-size="26" font-weight="bold">${when}</text>
    ${lines.join('')}`;
}

/** Arrow from the card to the next one. */
function drawArrow(index: number): string {
  const from = leftOf(index) + card.width + 4;
  const y = card.top + card.height / 2;
  return `<path d="M${from} ${y} h${card.gap - 10}" marker-end="url(#head)"/>`;
}

/** Arrow from the last card back below all cards to the first one. */
function drawReturn(): string {
  const bottom = card.top + card.height;
  const first = leftOf(0) + card.width / 2;
  const last = leftOf(steps.length - 1) + card.width / 2;
  return `<path d="M${last} ${bottom + 4} v66 q0 20 -20 20 H${first + 20} q-20 0 -20 -20 V${bottom + 10}"
    marker-end="url(#head)"/>`;
}

/** The circle of observing a lesson: four steps and the way back; its text is repeated in the figure's `alt`. */
function drawObservation(): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <defs>
      <marker id="head" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="5" markerHeight="5" orient="auto">
        <path d="M0 0 L10 5 L0 10 z" fill="${line}"/>
      </marker>
    </defs>
    <rect width="${width}" height="${height}" fill="#ffffff"/>
    <g font-family="DejaVu Sans, sans-serif" fill="${ink}" text-anchor="middle">
      ${steps.map(drawStep).join('')}
      <text x="${width / 2}" y="${card.top + card.height + 140}" font-size="26">следующее наблюдение начинается с нового вопроса</text>
    </g>
    <g fill="none" stroke="${line}" stroke-width="4">
      ${steps
        .slice(1)
        .map((_, index) => drawArrow(index))
        .join('')}
      ${drawReturn()}
    </g>
  </svg>`;
}

await sharp(Buffer.from(drawObservation()))
  .flatten({ background: '#ffffff' })
  .png({ compressionLevel: 9, palette: true })
  .toFile(path.join(folder, 'skhema-nablyudeniya.png'));
