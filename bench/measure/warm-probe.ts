/**
 * What the editor's server does at each pause in typing: one entry of a content in memory is replaced, and rules and
 * section are computed again. Prints {@link WarmTimes} as JSON.
 */
import { parseBody } from '#entries/body/parse-body';
import { bodyText } from '#entries/body/body-text';
import { readContent } from '#entries/read-content';
import type { Content, Entry } from '#model/content';
import { indicatorLabel } from '#messages/indicators/index';
import { evaluate } from '#rules/evaluate';
import { buildSection } from '#section/build-section';
import type { SectionTools } from '#section/view-context';
import { median } from './median.ts';
import type { WarmTimes } from './warm-times.ts';

const changes = 7;

const tools: SectionTools = {
  parseBody: (source) => parseBody(source).tree,
  href: (address) => `/${address}`,
  indicatorLabel,
};

let content = await readContent(process.argv[2] ?? '');
const asOf = content.school?.data.demonstrationAsOf;
if (asOf === undefined) throw new Error('the content has no day of its own');

function measure(next: Content, day: string): number {
  const start = performance.now();
  buildSection(next, evaluate(next, day), tools, 'site');
  return performance.now() - start;
}

function withFirst<K extends 'mentors' | 'programs'>(
  kind: K,
  change: (entry: Entry<K>) => Entry<K>,
): Content {
  const [first, ...others] = content.entries[kind] as readonly Entry<K>[];
  if (first === undefined) throw new Error(`no ${kind}`);
  return { ...content, entries: { ...content.entries, [kind]: [change(first), ...others] } };
}

function measureChanges(change: (index: number) => Content): number {
  const times = Array.from({ length: changes }, (_, index) => {
    content = change(index);
    return measure(content, asOf ?? '');
  });
  return median(times);
}

const coldMs = measure(content, asOf);
const textMs = measureChanges((index) =>
  withFirst('programs', (entry) => {
    const body = `${entry.body}\nДополнение ${index}.\n`;
    return { ...entry, body, bodyText: bodyText(parseBody(body).tree) };
  }),
);
const nameMs = measureChanges((index) =>
  withFirst('mentors', (entry) => ({
    ...entry,
    data: { ...entry.data, lastName: `Полын${'ь'.repeat(index)}ская`, consents: [] },
  })),
);
const times: WarmTimes = { coldMs, textMs, nameMs };
process.stdout.write(JSON.stringify(times));
