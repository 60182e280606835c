import type { Entry } from '#model/content';
import { defineRule, refOf } from '../rule.ts';
import type { RuleContext, Violation } from '../rule.ts';
import { checkEach } from '../shared/check-each.ts';
import { rememberByEntry } from '../shared/remember-by-entry.ts';
import { latinWordsOf } from './latin-words.ts';

type Code = 'foreignTitle' | 'foreignWords';

const titledKinds = [
  'programs',
  'cases',
  'documents',
  'materials',
  'news',
  'events',
  'roadmaps',
  'reports',
] as const;

/** FED-19: titles are Russian; foreign words stand beside Russian ones of the same meaning (case 89). */
export default defineRule<Code>({
  id: 'FED-19',
  source: '168-ФЗ от 24.06.2025; 53-ФЗ; ПП РФ от 20.10.2021 № 1802, п. 21',
  codes: { foreignTitle: { severity: 'warning' }, foreignWords: { severity: 'warning' } },
  check(context) {
    return checkEach(titled(context), checkTitle, 'noTitles');
  },
});

function titled(context: RuleContext): Entry<(typeof titledKinds)[number]>[] {
  return titledKinds.flatMap((kind) => [...context.all(kind)]);
}

const checkTitle = rememberByEntry((entry: Entry<(typeof titledKinds)[number]>): Violation<Code>[] => {
  const { title } = entry.data;
  const { alone, words } = latinWordsOf(title);
  if (words.length === 0) return [];
  return [
    {
      code: alone ? 'foreignTitle' : 'foreignWords',
      at: refOf(entry),
      field: 'title',
      args: { words: words.join(', ') },
    },
  ];
});
