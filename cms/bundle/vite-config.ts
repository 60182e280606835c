import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { replaceModules } from './replace-modules.ts';
import type { Replacement } from './replace-modules.ts';

const ours = (path: string) => fileURLToPath(new URL(`../editor/${path}`, import.meta.url));

/** What of decap-cms-core 3.19.1 the editor does itself. */
const replacements: readonly Replacement[] = [
  {
    module: 'decap-cms-core/dist/esm/constants/configSchema.js',
    by: ours('decap/config-schema.ts'),
    why: 'ajv compiles with `new Function`; the configuration is validated in tests instead.',
  },
  {
    module: 'decap-cms-core/dist/esm/formats/frontmatter.js',
    by: ours('decap/front-matter.ts'),
    why: 'gray-matter evaluates JavaScript; entries are read by formats of our own.',
  },
  {
    module: 'decap-cms-core/dist/esm/formats/toml.js',
    by: ours('decap/no-format.ts'),
    why: 'No entry is TOML.',
  },
  {
    module: 'decap-cms-core/dist/esm/lib/polyfill.js',
    by: ours('decap/polyfill.ts'),
    why: 'Buffer was for gray-matter.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/Editor/EditorInterface.js',
    by: ours('screen/EntryScreen.tsx'),
    why: 'The form, the readiness panel and the page beside it are ours.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/Editor/Editor.js',
    by: ours('screen/KeyedEditor.tsx'),
    why: 'Decap keeps the old entry in the form when the address changes from one entry to another.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/App/Header.js',
    by: ours('shell/Header.tsx'),
    why: 'No account on one’s own computer; instead the section and whether it is up to date.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/Collection/Entries/EntriesCollection.js',
    by: ours('lists/EntriesCollection.tsx'),
    why: 'A list of a thousand rows; and a row tells whether the entry is a draft and what is wrong with it.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/Collection/Entries/EntryListing.js',
    by: ours('lists/EntryListing.tsx'),
    why: 'The same rows for what a search has found.',
  },
  {
    module: 'decap-cms-core/dist/esm/actions/entries.js',
    by: ours('decap/entry-actions.ts'),
    why: 'An entry is opened without the list of its collection.',
  },
  {
    module: 'decap-cms-core/dist/esm/routing/history.js',
    by: ours('shell/router-history.ts'),
    why: 'An address that cannot be decoded leaves a blank page.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/Workflow/Workflow.js',
    by: ours('board/Board.tsx'),
    why: 'Its menu is no menu for a screen reader, and the board no part of the window to go to.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/Workflow/WorkflowCard.js',
    by: ours('board/BoardCard.tsx'),
    why: 'Its link reads out the whole text of an entry, and its buttons are seen under a mouse only.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/App/NotFoundPage.js',
    by: ours('shell/OtherPage.tsx'),
    why: 'An address that Decap does not know may be a page of ours: what to do.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/MediaLibrary/MediaLibraryCard.js',
    by: ours('files/FileCard.tsx'),
    why: 'Its files can be chosen with a mouse only, and its pictures have no text.',
  },
  {
    module: 'decap-cms-core/dist/esm/components/UI/Modal.js',
    by: ours('files/FilesWindow.tsx'),
    why: 'The window of the files has no name.',
  },
  {
    module: 'decap-cms-core/dist/esm/lib/imageTransformations.js',
    by: ours('decap/no-image-processing.ts'),
    why: 'Pictures are processed by the server; Decap would load WebAssembly for it.',
  },
  {
    module: 'decap-cms-lib-auth/dist/esm/pkce-oauth.js',
    by: ours('forge/pkce-authenticator.ts'),
    why: 'Its sign-in page (lib-auth 3.3.2) takes the place in the editor off the address.',
  },
  {
    module: 'diacritics',
    by: fileURLToPath(new URL('../entry-file/transliterate-module.ts', import.meta.url)),
    why: 'Drops Cyrillic; ours transliterates.',
  },
];

/** Vite's configuration for the editor's bundle; it works in any folder whose address ends with a slash. */
export function editorViteConfig(outDir: string): InlineConfig {
  return {
    configFile: false,
    root: ours(''),
    base: './',
    publicDir: false,
    logLevel: 'error',
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    plugins: [replaceModules(replacements)],
    // Whatever NODE_ENV says: React's functions for development are not in a bundle for production.
    oxc: { jsx: { development: false } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 5000,
      reportCompressedSize: false,
    },
  };
}
