import { describe, expect, it } from 'vitest';
import { parseBody } from '#entries/body/parse-body';
import { renderBody } from '#section/body/render-body';
import type { BodyResolvers } from '#section/body/resolvers';
import { bodyTextVisible } from '#section/body/visible-text';

const resolvers: BodyResolvers = {
  document: (id) =>
    id === 'polozhenie' ? { href: '/dokumenty/polozhenie/', title: 'Положение' } : undefined,
  person: (id) =>
    id === 'm1'
      ? { label: 'Наставник', href: '/nastavniki/m1/' }
      : id === 'm2'
        ? { label: 'учитель' }
        : undefined,
  figure: (src) => (src === 'урок.jpg' ? { src: '/img/urok.webp', width: 800, height: 600 } : undefined),
  resultsVisible: (program) => program === 'done',
  link: (href) => (href.startsWith('/') ? `/base${href}` : href),
};

const render = (source: string) => renderBody(parseBody(source).tree, resolvers).trim();

const golden: readonly [source: string, html: string][] = [
  [
    '<Callout type="important" title="Срок &laquo;сдачи&raquo;">\nДо **31 мая**.\n</Callout>',
    '<div class="callout callout-important" role="note"><p class="callout-title">Срок «сдачи»</p><p>До <strong>31 мая</strong>.</p></div>',
  ],
  [
    '<Callout>строка</Callout>',
    '<div class="callout callout-info" role="note"><p class="callout-title">Информация</p><p>строка</p></div>',
  ],
  [
    '<Quote author="Учитель" source="Отчёт">\nСлова.\n</Quote>',
    '<figure class="quote"><blockquote><p>Слова.</p></blockquote><figcaption>Учитель, <cite>Отчёт</cite></figcaption></figure>',
  ],
  ['<Quote>\nСлова.\n</Quote>', '<figure class="quote"><blockquote><p>Слова.</p></blockquote></figure>'],
  [
    '<Figure src="урок.jpg" alt="Урок" caption="Открытый урок" />',
    '<figure class="figure"><img src="/img/urok.webp" alt="Урок" width="800" height="600" loading="lazy"><figcaption>Открытый урок</figcaption></figure>',
  ],
  ['<Figure src="нет.jpg" alt="Кто-то" />', '<p class="unpublished">изображение не опубликовано</p>'],
  [
    '![Урок](урок.jpg)',
    '<p><img src="/img/urok.webp" alt="Урок" width="800" height="600" loading="lazy"></p>',
  ],
  ['![Кто-то](нет.jpg)', '<p><span class="unpublished">изображение не опубликовано</span></p>'],
  [
    'См. <DocumentLink id="polozhenie" />.',
    '<p>См. <a class="document-link" href="/dokumenty/polozhenie/">Положение</a>.</p>',
  ],
  [
    '<DocumentLink id="polozhenie">документ *школы*</DocumentLink>',
    '<p><a class="document-link" href="/dokumenty/polozhenie/">документ <em>школы</em></a></p>',
  ],
  [
    '<DocumentLink id="x">приказ</DocumentLink>',
    '<p><span class="unpublished">документ не опубликован</span></p>',
  ],
  [
    'Ведёт <PersonLink id="m1" />.',
    '<p>Ведёт <a class="person-link" href="/nastavniki/m1/">Наставник</a>.</p>',
  ],
  ['Ведёт <PersonLink id="m2" />.', '<p>Ведёт учитель.</p>'],
  [
    'Ведёт <PersonLink id="x">Имя</PersonLink>.',
    '<p>Ведёт <span class="unpublished">участник программы</span>.</p>',
  ],
  ['<ResultBlock program="done">\nИтог.\n</ResultBlock>', '<div class="result"><p>Итог.</p></div>'],
  ['до\n\n<ResultBlock program="p">\nИтог.\n</ResultBlock>\n\nпосле', '<p>до</p>\n<p>после</p>'],
  [
    '| а |\n|--:|\n| 1 |',
    '<div class="table-scroll" tabindex="0" role="region" aria-label="Таблица"><table>\n<thead>\n<tr>\n<th scope="col" class="align-right">а</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-right">1</td>\n</tr>\n</tbody>\n</table></div>',
  ],
  [
    '[а](https://a.example/) [б](/b/) [в](#v)',
    '<p><a href="https://a.example/" rel="noopener">а</a> <a href="/base/b/">б</a> <a href="#v">в</a></p>',
  ],
  [
    '- [x] да',
    '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" disabled checked aria-label="Выполнено"> да</li>\n</ul>',
  ],
  [
    'текст <Callout>блок</Callout> ещё',
    '<p>текст </p><div class="callout callout-info" role="note"><p class="callout-title">Информация</p><p>блок</p></div><p> ещё</p>',
  ],
  ['`{a}` <script>', '<p><code>{a}</code> &#x3C;script></p>'],
];

describe('rendered components', () => {
  it.each(golden)('%s', (source, html) => {
    expect(render(source)).toBe(html);
  });
});

describe('results that are not shown yet', () => {
  const source = [
    'Текст[^a].',
    '<ResultBlock program="p">\n\n## Тайный раздел\n\nТайна[^b] и [^a].\n\n[^c]: Тайное примечание.\n\n</ResultBlock>',
    'Ещё[^c].',
    '[^a]: Первое.',
    '[^b]: Тайна тайны.',
  ].join('\n\n');

  it('leave no word, heading or footnote behind', () => {
    const { tree } = parseBody(source);
    const html = renderBody(tree, resolvers);
    for (const output of [html, bodyTextVisible(tree, resolvers)]) {
      expect(output).toContain('Первое');
      expect(output).not.toMatch(/тайн/i);
    }
    expect(html.match(/href="#fn-\d+"/g)).toEqual(['href="#fn-1"']);
    expect(html.match(/href="#fnref-[\d-]+"/g)).toEqual(['href="#fnref-1"']);
  });

  it('are all there once the programme has ended', () => {
    const html = renderBody(parseBody(source).tree, { ...resolvers, resultsVisible: () => true });
    expect(html.match(/тайн/gi)).toHaveLength(5);
    expect(html.match(/<li id="fn-\d">/g)).toHaveLength(3);
    expect(html.match(/href="#fnref-[\d-]+"/g)).toHaveLength(4);
  });
});
