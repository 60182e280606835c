import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Layers that a view never imports by value: what may be shown was decided before. */
const sourceLayers =
  'model|rules|entries|import|section|site|report|feed|export|search|og|region|integrations|cli';

/**
 * The rows "pages, layouts, components" of the layer table (docs/architecture.md), for `.astro` files too,
 * which dependency-cruiser cannot read.
 *
 * @param {string} folder the folder of src the row is about
 * @param {{layers: string[], types?: string[], views: string[], instead: string}} row the layers it may
 *   import, those it may import types of, the folders of `.astro` files it may import, and what to do instead
 */
function viewMayImport(folder, { layers, types = [], views, instead }) {
  const allowed = [...layers, ...types].join('|');
  const otherViews = ['pages', 'layouts', 'components'].filter((view) => !views.includes(view)).join('|');
  const patterns = [
    { regex: `^#(?!(?:${allowed})/)`, message: instead },
    { regex: '^(?:/|\\./|\\.\\./)*src/', message: 'Import another layer by its # name.' },
    {
      regex: `^(?:\\.\\./)+(?:${sourceLayers}|messages)/(?!.*\\.astro$)`,
      message: 'Import another layer by its # name.',
    },
    { regex: `^(?:\\.\\./)+(?:${otherViews})/`, message: instead },
    {
      regex: '^(?:node:|astro:content$)',
      message:
        'Files and collections are read in src/entries and src/site; take the data from there or as a prop.',
    },
    ...types.map((layer) => ({
      regex: `^#${layer}/`,
      allowTypeImports: true,
      message: `Only types of ${layer}: use \`import type\` and take the value as a prop.`,
    })),
  ];
  return {
    name: `layers/${folder}`,
    files: [`src/${folder}/**/*.{astro,ts}`],
    ignores: ['**/*.test.ts'],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

const clockMessage = 'Only commands and integrations read a clock: take the day "as of" as an argument.';

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'coverage/', 'private/', 'public/', 'tests/fixtures/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    name: 'typescript/type-checked',
    files: ['**/*.{ts,tsx}'],
    // The scripts inside .astro files are handed to ESLint as files no TypeScript project knows.
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  },
  {
    name: 'typescript/untyped',
    files: ['**/*.js', '**/*.mjs', '**/*.astro', '**/*.astro/*.ts'],
    extends: [tseslint.configs.recommended],
  },
  astro.configs.recommended,
  {
    name: 'output-in-commands-only',
    files: ['src/**/*.{astro,ts}', 'cms/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'no-clock',
    files: ['src/**/*.{astro,ts}'],
    ignores: ['src/cli/**', 'src/integrations/**', '**/*.astro/*.{ts,js}', '**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clockMessage },
        { selector: 'CallExpression[callee.name="Date"]', message: clockMessage },
        {
          selector: 'MemberExpression[object.name="Date"][property.name="now"]',
          message: clockMessage,
        },
        {
          selector: 'MemberExpression[object.name="Temporal"][property.name="Now"]',
          message: clockMessage,
        },
      ],
    },
  },
  viewMayImport('pages', {
    layers: ['site', 'entries', 'report', 'feed', 'export', 'og', 'search', 'section', 'messages', 'theme'],
    views: ['layouts', 'components'],
    instead:
      'A page imports site, entries, report, feed, export, og, search, section, messages, theme, layouts and components; the rest belongs into src/section.',
  }),
  viewMayImport('layouts', {
    layers: ['messages'],
    types: ['section'],
    views: ['layouts', 'components'],
    instead: 'A layout imports section types, messages and components; take the data as a prop.',
  }),
  viewMayImport('components', {
    layers: ['messages'],
    types: ['section'],
    views: ['components'],
    instead: 'A component imports section types, messages and components; take the data as a prop.',
  }),
);
