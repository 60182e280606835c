import { describe, expect, test } from 'vitest';
import type { DocumentView } from '#section/types';
import { citeBriefly, citeFully, orderFact } from './cite.ts';

const document = (id: string, fields: Partial<DocumentView> = {}): DocumentView => ({
  kind: 'documents',
  id,
  slug: id,
  address: `dokumenty/${id}/`,
  title: 'О плане «Исток»',
  bodyHtml: '',
  level: { code: 'local', label: 'локальные акты школы' },
  type: { code: 'order', label: 'приказ' },
  number: '7-о',
  requisites: 'Приказ от 01.09.2026 № 7-о',
  status: { code: 'inForce', label: 'действует' },
  files: [],
  annexes: [],
  ...fields,
});
const order = document('a');
const letter = document('b', { requisites: 'Письмо от 02.09.2026' });
delete letter.number;
const refTo = ({ id, title, address }: DocumentView) => ({ id, title, address });
const news = { id: 'n', title: 'Новость', address: 'novosti/n/' };

test.each([
  [refTo(order), 'Приказ от 01.09.2026 № 7-о «О плане „Исток“»', 'Приказ от 01.09.2026 № 7-о'],
  [refTo(letter), 'О плане «Исток»', 'О плане «Исток»'],
  [news, 'Новость', 'Новость'],
])('$title', (ref, full, brief) => {
  expect(citeFully(ref, [order, letter])).toMatchObject({ title: full, address: ref.address });
  expect(citeBriefly(ref, [order, letter])).toMatchObject({ title: brief, address: ref.address });
});

describe('orderFact', () => {
  const links = [{ title: 'Приказ от 01.09.2026 № 7-о', address: 'dokumenty/a/' }];
  test.each([
    ['one document', 'приказ от 01.09.2026 № 7-о', [order, letter], { links }],
    ['none', 'приказ от 01.09.2026 № 8-о', [order], { value: 'приказ от 01.09.2026 № 8-о' }],
    ['two', 'приказ от 01.09.2026 № 7-о', [order, document('c')], { value: 'приказ от 01.09.2026 № 7-о' }],
    ['no order', undefined, [order], {}],
  ])('%s', (_case, words, documents, expected) => expect(orderFact(words, documents)).toEqual(expected));
});
