import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fixture } from '../../support/build.ts';
import { consentTo, distribution, processing, pupil } from '../../support/consents.ts';
import { testCases } from '../../support/content-case.ts';
import { all, json, replace } from '../../support/edit-files.ts';
import type { Edits } from '../../support/edit-files.ts';

const mentor = 'mentors/m-7f2a.json';
const child = 'mentees/n-9u9u.json';

const withdrawal = '152-ФЗ ст. 10.1 ч. 12–14';
const separate = '152-ФЗ ст. 9 в ред. 156-ФЗ от 24.06.2025';
const signature = '152-ФЗ ст. 9 ч. 6; ГК РФ ст. 26, 28';
const order226 = 'приказ Верхней Пышмы от 10.12.2020 № 226, дорожная карта';

const kept = (processingIn: string, distributionIn: string, signedOn: string) =>
  json({
    consents: [
      { ...processing, signedOn, documentRef: processingIn },
      { ...distribution, signedOn, documentRef: distributionIn },
    ],
  });
const named = (signedBy: string, more: object = {}) =>
  pupil({
    lastName: 'Чижикова',
    firstName: 'Лика',
    consents: [
      { ...processing, signedBy: 'legalRepresentative' },
      { ...distribution, signedBy },
    ],
    ...more,
  });

/** A programme of a teacher and a pupil, which begins on 1 September 2026. */
function pupilProgram(changes: object): Edits {
  const text = readFileSync(path.join(fixture('privacy-hell'), 'programs/uchenikam.mdx'), 'utf8');
  const ofTwo = all(
    replace('id: p-2', 'id: p-9'),
    replace('kinds: [group]', 'kinds: [traditional]'),
    replace('gruppa-2', 'para-9'),
  );
  const pairing = {
    ...{ id: 'para-9', type: 'pair', mentors: ['m-9c4d'], mentees: ['n-9u9u'] },
    order: { kind: 'order', number: '34-о', date: '2026-08-31' },
    participantConsents: [
      { person: 'm-9c4d', date: '2026-08-28' },
      { person: 'n-9u9u', date: '2026-08-28' },
    ],
    match: { competenceTags: ['урок'], requestTags: ['урок'], mutualInterestConfirmedOn: '2026-08-28' },
  };
  return {
    'school.json': json({
      rulesProfiles: ['volgograd-25-2022', 'r145-2019'],
      declaredForms: ['uchitel-pupil'],
    }),
    [child]: pupil({ grade: 4, ...changes }),
    'pairings/para-9.json': `${JSON.stringify(pairing)}\n`,
    'programs/uchenikam.mdx': ofTwo(text),
  };
}

testCases('dates and signatures of consents (49–51)', [
  {
    name: '49. withdrawn before it was signed',
    edit: { [mentor]: consentTo({ signedOn: '2026-09-10', withdrawnOn: '2026-09-01' }) },
    finds: [`error FED-12.beforeSigned ${mentor}:55 consents.1.withdrawnOn · ${withdrawal}`],
    hides: ['Зверобоева', 'Алла', 'Юрьевна'],
  },
  {
    name: '50. one document is both consents',
    given: { [mentor]: kept('Сейф, папка 1', 'Сейф, папка 2', '2025-09-01') },
    edit: { [mentor]: kept('Сейф, папка 1', 'сейф,  Папка 1', '2025-09-01') },
    finds: [`error FED-09.sameDocument ${mentor}:56 consents.1.documentRef · ${separate}`],
    shows: ['Зверобоева Алла Юрьевна'],
    hides: ['апка 1'],
  },
  {
    name: '50. … from the time before they had to be two',
    edit: { [mentor]: kept('Сейф, папка 1', 'Сейф, папка 1', '2025-08-31') },
    finds: [`warning FED-09.sameDocumentBefore ${mentor}:56 consents.1.documentRef · ${separate}`],
  },
  {
    name: '51. a minor signed alone',
    given: { [child]: named('legalRepresentative') },
    edit: { [child]: named('self') },
    finds: [`error FED-13.minorSignedSelf ${child}:37 consents.1.signedBy · ${signature}`],
    hides: ['Чижикова', 'Лика'],
  },
  {
    name: '51. the representative of a minor signed',
    edit: { [child]: named('legalRepresentative') },
    finds: [],
    shows: ['Чижикова Лика'],
  },
  {
    name: '51. the 18th birthday is today, and the representative signed',
    given: { [child]: named('legalRepresentative', { grade: 11, adultOn: '2026-11-23' }) },
    edit: { [child]: named('legalRepresentative', { grade: 11, adultOn: '2026-11-22' }) },
    finds: [
      `warning PD-01.adultNotSigned ${child}:13 consents.0 · A2 п. 2.2, 3.2; 152-ФЗ ст. 9`,
      `warning FED-13.adultNeedsOwn ${child}:37 consents.1.signedBy · ${signature}`,
    ],
    hides: ['Чижикова', 'Лика'],
  },
  {
    name: '51. a pupil of nine',
    given: pupilProgram({ ageTenReachedOn: '2026-09-01' }),
    edit: { [child]: pupil({ grade: 4, ageTenReachedOn: '2026-09-02' }) },
    finds: [`error R145-01.tooYoung ${child}:19 ageTenReachedOn · ${order226}, раздел 1`],
  },
]);
