import type { ZipArchive } from './zip-archive.ts';

const openXmlKinds: readonly [kind: string, mainPart: RegExp][] = [
  ['docx', /wordprocessingml\.document\.main\+xml|ms-word\.document\.macroEnabled\.main\+xml/i],
  ['xlsx', /spreadsheetml\.sheet\.main\+xml|ms-excel\.sheet\.macroEnabled\.main\+xml/i],
  ['pptx', /presentationml\.presentation\.main\+xml|ms-powerpoint\.presentation\.macroEnabled\.main\+xml/i],
];

const openDocumentKinds: Readonly<Record<string, string>> = {
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
};

/**
 * What kind of document an archive holds, by its own statement: `[Content_Types].xml` or `mimetype`.
 * @returns an extension; undefined for any other archive, and for one that claims to be two kinds
 */
export function officeKind(archive: ZipArchive): string | undefined {
  const types = archive.read('[Content_Types].xml')?.toString('utf8');
  const mimetype = archive.read('mimetype')?.toString('latin1').trim();
  const kinds = openXmlKinds.filter(([, mainPart]) => types !== undefined && mainPart.test(types));
  const found = [
    ...kinds.map(([kind]) => kind),
    ...(mimetype === undefined ? [] : [openDocumentKinds[mimetype] ?? 'unknown']),
  ];
  return found.length === 1 && found[0] !== 'unknown' ? found[0] : undefined;
}
