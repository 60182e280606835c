import { DecapCmsCore as CMS } from 'decap-cms-core';
import { buildConfig } from '#cms/config/build-config';
import { ru } from './locale/ru.ts';
import { controls } from './controls/index.ts';
import { entryFormats } from './decap/entry-formats.ts';
import { SchoolBackend } from './decap/school-backend.ts';
import './styles/index.css';

CMS.registerLocale('ru', ru);
CMS.registerBackend('school-local', SchoolBackend);
CMS.registerCustomFormat('entry-json', 'json', entryFormats['entry-json']);
CMS.registerCustomFormat('entry-mdx', 'mdx', entryFormats['entry-mdx']);
for (const name of Object.keys(controls)) CMS.registerWidget(name, () => null);
CMS.init({ config: buildConfig({ backend: { name: 'local' } }) });
