import type { Thing } from '../types.ts';

/** Where the open data of the section is, relative to the base path. */
export interface DataAddresses {
  catalogue: string;
  section: string;
}

/** The figures as data: the section's feed and the catalogue that describes it. */
export function dataset(
  { title, description }: { title: string; description: string },
  { catalogue, section }: DataAddresses,
  creator: Thing,
  absolute: (address: string) => string,
): Thing {
  return {
    '@type': 'Dataset',
    ...{ name: title, description, creator },
    license: 'https://creativecommons.org/licenses/by/4.0/',
    includedInDataCatalog: { '@type': 'DataCatalog', url: absolute(catalogue) },
    distribution: {
      '@type': 'DataDownload',
      contentUrl: absolute(section),
      encodingFormat: 'application/json',
    },
  };
}
