import { consentChannels, consentScopes } from '#model/codes';
import type { Consent } from '#model/consent';
import { kinds } from '#model/kinds';
import { fullName, isMinorOn } from '#model/permission';
import type { Participant } from '#model/permission';
import { fieldAt } from '#model/walk';
import { formatDate } from '#messages/format';
import type { KnownPerson } from '#privacy/known-people';
import { formatFeedMark } from './feed-mark.ts';
import type { FeedMark } from './feed-mark.ts';
import { formatLimit } from './limit.ts';
import type { Limit } from './limit.ts';
import type { Mention } from './mentions.ts';
import type { Photo } from './photo.ts';
import type { WithdrawnEntry } from './withdraw-entry.ts';

/** What a protocol tells. */
export interface ProtocolFacts {
  school: string;
  name: KnownPerson | undefined;
  on: string;
  limit: Limit;
  withdrawn: readonly WithdrawnEntry[];
  photos: readonly Photo[];
  mentions: readonly Mention[];
  marks: readonly FeedMark[];
}

const blank = '____________________';

/** The protocol for the person, plain text: what they asked for, what was done, what stays and why (152-ФЗ ст. 10.1). */
export function formatProtocol(facts: ProtocolFacts): string {
  const { school, name, on, limit, withdrawn, photos, mentions, marks } = facts;
  const [{ entry }] = withdrawn as [WithdrawnEntry];
  const consents = withdrawn.flatMap(({ entry: { data }, ended }) => [
    ...ended.map(formatConsent),
    ...data.consents
      .filter(({ kind, withdrawnOn }) => kind === 'distribution' && withdrawnOn === on)
      .map((consent) => `${formatConsent(consent)} (отмечено раньше)`),
  ]);
  const byRepresentative = isMinorOn(entry.data, on);
  return [
    'ПРОТОКОЛ',
    'прекращения распространения персональных данных в разделе «Наставничество»',
    '',
    school,
    `Участник: ${(name && fullName(name)) || blank}`,
    `Код записи: ${withdrawn.map(({ entry: { id } }) => id).join(', ')}`,
    `Заявление подал: ${byRepresentative ? `законный представитель ${blank}` : 'сам участник'}`,
    `Требование получено: ${formatDate(on)}`,
    '',
    '1. С этого дня прекращено согласие на распространение (152-ФЗ ст. 10.1):',
    ...consents.map((consent) => `   – ${consent}`),
    '',
    '2. Удалено из содержания раздела:',
    ...removedLines(withdrawn, photos),
    '',
    `3. Все, кому данные были переданы, прекращают их распространение не позднее: ${formatLimit(limit)}.`,
    ...marks.map((mark) => `   – ${formatFeedMark(mark)};`),
    '',
    '4. Что остаётся и почему:',
    ...remainingLines(entry, mentions.length > 0, on),
    '',
    ...mentionLines(withdrawn, mentions),
    `Ответственный: ${blank} / ${blank}    Дата: ${blank}`,
    '',
    `Участник (законный представитель): ${blank} / ${blank}    Дата: ${blank}`,
    '',
  ].join('\n');
}

function formatConsent({ signedOn, scopes, channels, resources }: Consent): string {
  const what = scopes.map((scope) => consentScopes.labels[scope]).join('; ');
  const where = [...channels.map((channel) => consentChannels.labels[channel]), ...resources].join('; ');
  return `от ${formatDate(signedOn)}: ${what}. Где: ${where}`;
}

function removedLines(withdrawn: readonly WithdrawnEntry[], photos: readonly Photo[]): string[] {
  const fields = withdrawn.flatMap(({ entry, fields: removed }) => {
    const labels = Object.keys(removed).map((name) => labelOf(entry, name));
    return labels.length === 0 ? [] : [`   – из записи ${entry.file}: ${labels.join(', ')};`];
  });
  const files = photos.map(({ file, usedBy }) =>
    usedBy.length === 0
      ? `   – файл фотографии ${file};`
      : `   – фотография ${file} снята с записи участника, но нужна другим записям: ${usedBy.join(', ')};`,
  );
  const lines = [...fields, ...files];
  return lines.length === 0
    ? ['   – в записи не было имени и других снимаемых сведений.']
    : [...lines, '   снятые сведения хранятся в закрытом списке школы и не публикуются.'];
}

/** Label of a field as the editor sees it. */
export function labelOf(entry: Participant, name: string): string {
  return (fieldAt(kinds[entry.kind].schema, name)?.meta?.label ?? name).toLowerCase();
}

function remainingLines({ data }: Participant, named: boolean, on: string): string[] {
  const processing = data.consents.some(
    ({ kind, withdrawnOn }) => kind === 'processing' && (withdrawnOn === undefined || withdrawnOn > on),
  );
  return [
    `   – запись ${named ? '' : 'без имени '}под кодом: по ней школа ведёт учёт пар и программ; посетитель видит общее описание;`,
    '   – сведения о согласиях и их отзыве: ими школа подтверждает, что действовала законно;',
    processing
      ? '   – согласие на обработку действует: школа использует данные внутри, пока его не отзовут (152-ФЗ ст. 9).'
      : '   – действующего согласия на обработку нет: внутри данные хранятся только по требованию закона.',
  ];
}

function mentionLines(withdrawn: readonly WithdrawnEntry[], mentions: readonly Mention[]): string[] {
  if (mentions.length === 0) return [];
  const files = [...new Set(mentions.map(({ file }) => file))];
  const holders = withdrawn.filter(({ entry }) => fullName(entry.data) !== '').map(({ entry }) => entry.file);
  return [
    '5. Ещё предстоит, не позднее того же дня: убрать имя из файлов',
    ...files.map((file) => `   – ${file};`),
    ...(holders.length === 0
      ? []
      : [
          `   и затем из записи ${holders.join(', ')}. До этого имя стоит в записи закрыто: по нему сборка узнаёт`,
          '   и скрывает всё, где оно названо.',
        ]),
    '',
  ];
}
