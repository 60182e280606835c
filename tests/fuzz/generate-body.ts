import { bodyAttacks } from '../corpora/attacks.ts';
import { proseSamples } from '../corpora/prose.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';

const attacks = bodyAttacks.map(({ source }) => source);
const prose = proseSamples.map(([source]) => source);

const marks = [
  ...[
    '*',
    '**',
    '_',
    '~~',
    '`',
    '```',
    '```js',
    '~~~',
    '#',
    '## ',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '- [ ] ',
    '    ',
  ],
  ...[
    '[',
    ']',
    '](',
    '](<',
    '>)',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '[а]: ',
    '|',
    '|-|',
    '| а | б |',
    '---',
    '===',
  ],
  ...['\\', '\\\\', '&', '&lt;', '&#60;', '&#x7b;', '&colon;', '"', "'", '=', '/', '!', ':', '@', '$', '%'],
  ...['\n', '\n', '\n\n', '\n\n', '\r\n', '\r', '\t', ' ', ' ', '  \n', '\0', '\uFEFF', '\u200B', '\u202E'],
  ...[
    '\uD800',
    '\uDC00',
    '\uE03C',
    '\uE000',
    '\uE0BC',
    '\u00A0',
    '\u2028',
    '\v',
    '\f',
    '\u0301',
    '👩‍🏫',
    '\u00AD',
  ],
];

const program = [
  ...[
    '{',
    '}',
    '{{',
    '}}',
    '{/*',
    '*/}',
    '${',
    '{a',
    '{a.b}',
    '{(() => {',
    '{...',
    '<!--',
    '-->',
    '<?',
    '?>',
  ],
  ...[
    '<',
    '</',
    '/>',
    '>',
    '<>',
    '<a',
    '<b>',
    '<script>',
    '</script>',
    '<img src=x onerror=',
    '<svg/onload=',
  ],
  ...['import ', 'import a from "b"', 'export ', 'export *', 'export default ', ' from "a"', 'javascript:'],
  ...['data:text/html,', '//evil.example', 'https://a.example', 'www.a.example', 'a@b.example', 'http://'],
  ...['{globalThis.kanarejka=1}', '{process.env.KANAREJKA="1"}', "{['KANAREJKA','ISPOLNENA'].join('-')}"],
];

const components = [
  ...[
    '<Callout>',
    '<Callout type="tip" title="т">',
    '</Callout>',
    '<Quote author="{a}">',
    '<Quote>',
    '</Quote>',
  ],
  ...['<ResultBlock>', '<ResultBlock program="a">', '</ResultBlock>', '<Figure src="a.png" alt="а" />'],
  ...['<Figure src={a} alt="', '<DocumentLink id="a" />', '<DocumentLink id="a">', '</DocumentLink>'],
  ...[
    '<PersonLink id="a" />',
    '<PersonLink id=',
    '<PersonLink {...a} />',
    '<Foo.Bar>',
    '<Evil a={b}>',
    '</Evil>',
  ],
  ...[' title="', ' type=info', ' onclick="a"', ' {...a}', ' id={a}', ' /> '],
];

const words = [
  'слово',
  'Ещё',
  'и',
  'p < 0,05',
  '{а, б}',
  '5<7',
  'a<b',
  '№ 1',
  '«да»',
  '–',
  'import',
  'script',
  'x',
];

/** The body of that number in the series of the seed: the same on every machine. */
export function generateBody(seed: number, index: number): string {
  const random = createRandom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const body = random.pick([fromParts, fromParts, fromCorpus, fromCorpus, fromWrapped])(random);
  const mutated = random.oneIn(2) ? mutate(body, random, 1 + random.below(6)) : body;
  return random.oneIn(200) ? mutated.repeat(1 + random.below(40)).slice(0, 20_000) : mutated;
}

function fromParts(random: Random): string {
  const sets = [marks, marks, marks, program, components, words, words];
  return Array.from({ length: 1 + random.below(40) }, () => random.pick(random.pick(sets))).join('');
}

function fromCorpus(random: Random): string {
  const glue = ['\n\n', '\n\n', '\n', ' ', ''];
  return Array.from({ length: 1 + random.below(4) }, () =>
    random.pick(random.oneIn(3) ? prose : attacks),
  ).reduce((body, part) => body + random.pick(glue) + part);
}

const wraps: readonly ((body: string) => string)[] = [
  (body) => `<Callout>\n${body}\n</Callout>`,
  (body) => `<Callout title="${body}">\nа\n</Callout>`,
  (body) => `<Quote>${body}</Quote>`,
  (body) => `<ResultBlock program="a">\n\n${body}\n\n</ResultBlock>`,
  (body) => `<DocumentLink id="a">${body}</DocumentLink>`,
  (body) => `<Figure src="${body}" alt='${body}' />`,
  (body) => body.replace(/^/gm, '> '),
  (body) => `- ${body.replace(/\n/g, '\n  ')}`,
  (body) => body.replace(/^/gm, '    '),
  (body) => `| а | б |\n|-|-|\n| ${body} | ${body} |`,
  (body) => `# ${body}`,
  (body) => `**${body}**`,
  (body) => `\`${body}\``,
  (body) => `[${body}](https://a.example "${body}")`,
  (body) => `[а](${body})`,
  (body) => `[а](<${body}>)`,
  (body) => `![${body}](${body})`,
  (body) => `[а]\n\n[а]: ${body} "${body}"`,
  (body) => `а[^${body}] б[^1]\n\n[^1]: ${body}\n\n[^${body}]: в`,
  (body) => `<${body}>`,
  (body) => `{${body}}`,
  (body) => `&lt;${body}&gt;`,
  (body) => `\`\`\`${body}\n${body}\n\`\`\``,
];

function fromWrapped(random: Random): string {
  let body = random.oneIn(2) ? fromCorpus(random) : fromParts(random);
  for (let depth = 1 + random.below(3); depth > 0 && body.length < 8000; depth--)
    body = random.pick(wraps)(body);
  return body;
}

/** Small changes of the sort a slip of the hand or a cunning one makes. */
function mutate(body: string, random: Random, times: number): string {
  let text = body;
  for (let time = 0; time < times; time++) {
    const start = random.below(text.length + 1);
    const end = Math.min(text.length, start + random.below(12));
    const part = text.slice(start, end);
    const inserted = random.pick([
      '',
      part + part,
      part.toUpperCase(),
      Array.from(part).reverse().join(''),
      random.pick(marks),
      random.pick(program),
      part + random.pick(components),
      random.pick(words) + part,
    ]);
    text = text.slice(0, start) + inserted + text.slice(end);
  }
  return text;
}
