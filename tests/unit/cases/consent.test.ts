import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fixture } from '../../support/build.ts';
import { newsItem } from '../../support/clean-school.ts';
import { consentTo, distribution, processing } from '../../support/consents.ts';
import { testCases } from '../../support/content-case.ts';
import { json } from '../../support/edit-files.ts';

const mentor = 'mentors/m-7f2a.json';
const news = 'news/proverka.mdx';
const fullName = ['Зверобоева', 'Алла', 'Юрьевна'];
const photo = readFileSync(path.join(fixture('privacy-hell'), 'files/snimok-1.jpg'));

const spread = '152-ФЗ ст. 10.1';
const withdrawal = '152-ФЗ ст. 10.1 ч. 12–14';

const withPhoto = [...distribution.scopes, 'photo'];
const toBank = ['site', 'feed', 'regionalBank'];
const open = { openMentoring: { enabled: true, topics: ['Урок'], formats: ['встреча'], regionwide: true } };

testCases('consent to distribution (44–48)', [
  {
    name: '44. there is none',
    edit: { [mentor]: json({ consents: [processing] }) },
    finds: [`error PD-02.noConsent ${mentor}:31 consents · ${spread}`],
    shows: ['"named":false,"label":"наставник"'],
    hides: fullName,
    says: [/Наставник m-7f2a: имя в записи есть, а согласия на его распространение нет/],
  },
  {
    name: '44. … nor one to processing, without which the other is worth nothing',
    edit: { [mentor]: json({ consents: [distribution] }) },
    finds: [`error PD-01.missing ${mentor}:31 consents · A2 п. 2.2, 3.2; 152-ФЗ ст. 9`],
    hides: fullName,
  },
  {
    name: '44. it does not cover the name',
    edit: { [mentor]: consentTo({ scopes: ['position'] }) },
    finds: [`error PD-02.scope ${mentor}:31 consents · ${spread}`],
    hides: fullName,
  },
  {
    name: '44. it is for the feed alone: a wish, no mistake',
    edit: { [mentor]: consentTo({ channels: ['feed'] }) },
    finds: [],
    shows: ['"named":false,"label":"наставник"', 'Зверобоева'],
  },
  {
    name: '45. it covers the name, not the photo',
    given: {
      'files/portret.jpg': photo,
      [mentor]: consentTo({ scopes: withPhoto }, { photo: 'portret.jpg' }),
    },
    edit: { [mentor]: consentTo({}, { photo: 'portret.jpg' }) },
    finds: [`error FED-14.noConsent ${mentor}:60 photo · ГК РФ ст. 152.1; 152-ФЗ ст. 10.1`],
    shows: ['Зверобоева Алла Юрьевна'],
    hides: ['portret'],
  },
  {
    name: '45. it covers both',
    given: { 'files/portret.jpg': photo },
    edit: { [mentor]: consentTo({ scopes: withPhoto }, { photo: 'portret.jpg' }) },
    finds: [],
    shows: ['"address":"files/portret.jpg"'],
  },
  {
    name: '46. it names the own site only, and the mentor is to go to the regional bank',
    edit: { [mentor]: consentTo({ channels: toBank }, open) },
    finds: [
      `warning FED-11.bankResource ${mentor}:51 consents.1.resources · приказ Роскомнадзора от 24.02.2021 № 18`,
    ],
    shows: ['"inRegionalBank":0', '"regionalBank":[]', 'Зверобоева'],
  },
  {
    name: '46. it names the site of the bank too',
    edit: {
      [mentor]: consentTo(
        { channels: toBank, resources: ['https://polyn.example/', 'https://bank.example/'] },
        open,
      ),
    },
    finds: [],
    shows: ['"inRegionalBank":1'],
  },
  {
    name: '47. it expired yesterday',
    edit: { [mentor]: consentTo({ validTo: '2026-11-21' }) },
    finds: [`warning PD-02.expiredRecently ${mentor}:31 consents · ${spread}`],
    hides: fullName,
    says: [/не позднее 25 ноября 2026 года/],
  },
  {
    name: '47. … and the name is still there after three working days',
    asOf: '2026-11-26',
    edit: { [mentor]: consentTo({ validTo: '2026-11-21' }) },
    finds: [`error PD-02.expired ${mentor}:31 consents · ${spread}`],
    hides: fullName,
  },
  {
    name: '47. it expires today: the last day on which it counts',
    edit: { [mentor]: consentTo({ validTo: '2026-11-22' }) },
    finds: [`info FED-12.expiring ${mentor}:54 consents.1.validTo · ${withdrawal}`],
    shows: ['Зверобоева Алла Юрьевна'],
  },
  {
    name: '47. it begins tomorrow',
    edit: { [mentor]: consentTo({ signedOn: '2026-11-20', validFrom: '2026-11-23' }) },
    finds: [`info PD-02.notBegun ${mentor}:31 consents · ${spread}`],
    hides: fullName,
  },
  {
    name: '48. it is withdrawn today',
    given: { [news]: newsItem('n-2', 'Новыйзаголовок', '', 'Урок дала Алла Зверобоева.') },
    edit: { [mentor]: consentTo({ withdrawnOn: '2026-11-22' }) },
    finds: [
      `warning FED-12.removeBy ${mentor}:55 consents.1.withdrawnOn · ${withdrawal}`,
      `error PD-02.nameInText ${news}:7 body · ${spread}`,
    ],
    shows: ['"tombstones":[{"kind":"mentors","id":"m-7f2a","withdrawnOn":"2026-11-22"}]'],
    hides: [...fullName, 'Новыйзаголовок'],
    says: [/npm run consent -- withdraw m-7f2a --on 2026-11-22/, /m-7f2a/],
  },
  {
    name: '48. … and the name is still there after three working days',
    asOf: '2026-11-26',
    edit: { [mentor]: consentTo({ withdrawnOn: '2026-11-22' }) },
    finds: [`error FED-12.overdue ${mentor}:55 consents.1.withdrawnOn · ${withdrawal}`],
    hides: fullName,
  },
  {
    name: '48. it is withdrawn from tomorrow on',
    edit: { [mentor]: consentTo({ withdrawnOn: '2026-11-23' }) },
    finds: [`info FED-12.ahead ${mentor}:55 consents.1.withdrawnOn · ${withdrawal}`],
    shows: ['Зверобоева Алла Юрьевна', '"tombstones":[]'],
  },
]);
