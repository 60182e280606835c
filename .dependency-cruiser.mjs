/**
 * The architecture as rules: who may import whom (the same table as in docs/architecture.md).
 *
 * Tests (`*.test.ts`) may look into every layer; the rules are about what ships. `.astro` files cannot be
 * read by dependency-cruiser: for them the same table stands in eslint.config.js.
 */

const test = String.raw`\.test\.ts$`;

/** One row per layer: what it may import besides itself, why, and what to do instead. */
const layers = [
  {
    name: 'model',
    mayImport: [],
    why: 'The model is the only place that defines a field, so it depends on nothing else. Move what it needs into src/model, or the caller out of it.',
  },
  {
    name: 'privacy',
    mayImport: ['model'],
    why: 'Privacy finds names and personal data in texts, in the browser too. Who may be named is decided by the model; what is done with a find, by the rules and the section.',
  },
  {
    name: 'rules',
    mayImport: ['model', 'privacy'],
    why: 'A rule judges entries by the model alone. Pass anything else in as an argument.',
  },
  {
    name: 'messages',
    mayImport: ['model', 'rules', 'import'],
    why: 'Messages turn codes and arguments into Russian prose, in the browser too. Whoever has the data calls them, not the other way round.',
  },
  {
    name: 'entries',
    mayImport: ['model'],
    why: 'Entries turn files into validated entries and know nothing of what is done with them. Call the rules and the section from the shell.',
  },
  {
    name: 'register',
    mayImport: ['model'],
    why: 'The register holds names that never become public, so nothing that builds the section may read it. Only commands do.',
  },
  {
    name: 'withdrawal',
    mayImport: ['model', 'privacy', 'entries', 'register', 'messages'],
    why: 'A withdrawal edits files of the content and its history. What is shown afterwards is decided by the section as on any day.',
  },
  {
    name: 'import',
    mayImport: ['model', 'entries'],
    why: 'Import turns foreign documents into entries of the model; of entries it needs the bounded reading of archives. Let the command check or show the result.',
  },
  {
    name: 'section',
    mayImport: ['model', 'rules', 'privacy'],
    why: 'The section decides what may be shown, before anything is rendered. Put prose into messages and rendering behind the section.',
  },
  {
    name: 'report',
    mayImport: ['section', 'messages', 'rules', 'model'],
    why: 'A report describes findings, so it knows the rules; what it shows to the public it takes from the section. Read files in entries, print in cli.',
  },
  {
    name: 'ics',
    mayImport: ['model'],
    why: 'Calendar files are written one way, whatever stands in them. What an event says is the business of who calls.',
  },
  {
    name: 'tasks',
    mayImport: ['model', 'privacy', 'rules', 'messages', 'ics'],
    why: 'Tasks are deadlines that the model and the rules know. A deadline that is missing belongs into src/rules/shared; who shows the list calls it.',
  },
  {
    name: 'feed',
    mayImport: ['section', 'messages', 'report', 'model', 'ics'],
    why: 'The feed publishes only what the section lets through. Export the type or value that is missing from src/section.',
  },
  {
    name: 'theme',
    mayImport: [],
    why: 'The theme turns one colour into all colours and knows nothing of what is shown in them.',
  },
  {
    name: 'panel',
    mayImport: ['theme'],
    why: 'The panel «Для слабовидящих» runs in the browser on every page and weighs a few hundred bytes. It knows its settings and nothing of what is shown.',
  },
  {
    name: 'search',
    mayImport: ['section', 'messages'],
    why: 'The index holds only what the section lets through. Export the type or value that is missing from src/section.',
  },
  {
    name: 'export',
    mayImport: ['section', 'messages', 'model'],
    why: 'A file to download says what the section lets through, and a roadmap for the school itself what its entry says. Put what it shows into src/section.',
  },
  {
    name: 'og',
    mayImport: ['section', 'messages', 'theme'],
    why: 'Images show only what the section lets through. Export the type or value that is missing from src/section.',
  },
  {
    name: 'region',
    mayImport: ['feed'],
    why: 'The region sees a school only through the feed contract. Add the missing field to the feed, or do without it.',
  },
  {
    name: 'site',
    mayImport: ['model', 'rules', 'entries', 'section', 'report', 'messages'],
    why: 'The site joins content, rules, section and report for the pages, once a build. Logic belongs into the layer it is about.',
  },
  {
    name: 'integrations',
    mayImport: [
      ...['model', 'rules', 'entries', 'section', 'report', 'feed', 'search', 'messages'],
      ...['import', 'region', 'og'],
    ],
    why: 'Integrations wire the layers into the build. They inject pages by path and share code with commands through a layer.',
  },
  {
    name: 'cli',
    mayImport: [
      ...['model', 'rules', 'privacy', 'entries', 'section', 'report', 'feed', 'search', 'messages'],
      ...['import', 'region', 'og', 'integrations', 'register', 'withdrawal', 'tasks', 'export'],
    ],
    why: 'Commands must work without a rendered page. Move what both need into a layer.',
  },
  {
    name: 'components',
    mayImport: ['section', 'messages', 'panel', 'styles'],
    why: 'A component draws what it is given. Take the data as a prop of a section type.',
  },
  {
    name: 'layouts',
    mayImport: ['section', 'messages', 'components', 'panel', 'styles'],
    why: 'A layout draws what it is given. Take the data as a prop of a section type.',
  },
  {
    name: 'pages',
    mayImport: [
      ...['site', 'entries', 'report', 'feed', 'export', 'og', 'search', 'section', 'messages'],
      ...['layouts', 'components', 'panel', 'styles', 'theme'],
    ],
    why: 'A page asks for the section and hands it to a layout. What needs the model or a rule belongs into src/section.',
  },
];

const folder = (...names) => `^src/(${names.join('|')})/`;

const layerRules = layers.map(({ name, mayImport, why }) => ({
  name: `${name}-imports-only-its-layers`,
  comment: `${name} may import ${mayImport.length > 0 ? mayImport.join(', ') : 'no other layer'}. ${why}`,
  severity: 'error',
  from: { path: folder(name), pathNot: test },
  to: { path: '^src/', pathNot: folder(name, ...mayImport) },
}));

/** The editor's folders: what each may import besides itself, from the project's root. */
const cmsLayers = [
  {
    name: 'api',
    mayImport: ['src/model', 'src/rules', 'src/tasks'],
    why: 'What browser and server say to each other are types only, so that neither can reach into the other.',
  },
  {
    name: 'config',
    mayImport: ['src/model'],
    why: 'The configuration is derived from the model and from nothing else. A field that is missing belongs into src/model.',
  },
  {
    name: 'entry-file',
    mayImport: ['src/model', 'src/entries/parse-json', 'src/entries/source-fault', 'cms/api'],
    why: 'Reading and writing the text of an entry is the same in the browser and on the server: no I/O, no interface.',
  },
  {
    name: 'check',
    mayImport: [
      ...['cms/api', 'cms/entry-file'],
      ...['model', 'rules', 'section', 'report', 'messages', 'tasks'].map((name) => `src/${name}`),
    ],
    why: 'What judges a draft is the same in the browser and on the server: no files, no clock, no interface. Both pass the content and the day.',
  },
  {
    name: 'editor',
    mayImport: [
      ...['cms/api', 'cms/check', 'cms/config', 'cms/entry-file'],
      ...['src/model', 'src/rules', 'src/messages'],
      // For schools without a server the browser reads the content: what turns data into entries is free of files.
      ...['parse-data', 'salvage-name', 'assemble-content', 'read-piece', 'detect-file'].map(
        (name) => `src/entries/${name}`,
      ),
      // How the text of an entry is written, for its editor.
      ...['addresses', 'component-tag', 'components'].map((name) => `src/entries/body/${name}`),
    ],
    why: 'The editor runs in a browser. What needs files, git or the whole section is asked of the server.',
  },
  {
    name: 'renderer',
    mayImport: ['src'],
    why: 'The renderer makes pages of the section that it is given. Which entry is unsaved is the server’s business.',
  },
  { name: 'bundle', mayImport: [], why: 'The bundle only packs cms/editor. What it packs is told by Vite.' },
  {
    name: 'server',
    mayImport: [
      ...['api', 'check', 'config', 'entry-file', 'renderer', 'bundle'].map((name) => `cms/${name}`),
      'src',
    ],
    why: 'The server never imports what runs in the browser: both import cms/api.',
  },
];

const cmsRules = [
  ...cmsLayers.map(({ name, mayImport, why }) => ({
    name: `cms-${name}-imports-only-its-layers`,
    comment: `cms/${name} may import ${mayImport.join(', ') || 'no other folder'}. ${why}`,
    severity: 'error',
    from: { path: `^cms/${name}/`, pathNot: test },
    to: { path: '^(src|cms)/', pathNot: [`^cms/${name}/`, ...mayImport.map((path) => `^${path}(/|\\.ts$)`)] },
  })),
  {
    name: 'cms-no-folder-outside-the-table',
    comment:
      'A folder of cms that is not in the table escapes every rule. Add its row, here and in docs/architecture.md.',
    severity: 'error',
    from: { path: '^cms/', pathNot: `^cms/(${cmsLayers.map(({ name }) => name).join('|')})/` },
    to: {},
  },
  {
    name: 'cms-no-node-core-in-the-browser',
    comment: 'What runs in the browser has no files. Ask the server by cms/api.',
    severity: 'error',
    from: { path: '^cms/(api|check|config|entry-file|editor)/', pathNot: test },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'only-commands-import-the-editor',
    comment: 'The section is built without its editor. Only src/cli starts it.',
    severity: 'error',
    from: { path: '^src/', pathNot: [test, '^src/cli/'] },
    to: { path: '^cms/' },
  },
];

/** Layers that get everything as arguments, so that they run the same in Node, in the build and in a browser. */
const pureLayers = {
  path: folder(
    ...['model', 'rules', 'privacy', 'section', 'report', 'feed', 'search', 'messages', 'panel'],
    ...['ics', 'tasks', 'export'],
  ),
};
const notPure = [test, '^src/search/index-'];

export default {
  forbidden: [
    ...layerRules,
    ...cmsRules,
    {
      name: 'no-folder-outside-the-table',
      comment:
        'A file of src that belongs to no layer escapes every rule. Put it into a layer, or add the new layer with its row to the table of .dependency-cruiser.mjs and docs/architecture.md.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          folder(...layers.map(({ name }) => name), 'styles'),
          String.raw`^src/content\.config\.ts$`,
          String.raw`\.d\.ts$`,
        ],
      },
      to: {},
    },
    {
      name: 'layouts-and-components-take-section-types-only',
      comment:
        'What a layout or a component shows is decided before it is drawn. Use `import type` from the section and take the value as a prop.',
      severity: 'error',
      from: { path: folder('layouts', 'components'), pathNot: test },
      to: { path: folder('section'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-core-in-pure-layers',
      comment:
        'Model, rules, section, messages and the builders must run in a browser and give the same output everywhere. Read and write in entries, cli, integrations or a file search/index-*, and pass the data in.',
      severity: 'error',
      from: { ...pureLayers, pathNot: notPure },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-astro-in-pure-layers',
      comment:
        'The pure layers also work in the command line and in the editor, where there is no Astro. Read collections in src/entries and pass the result in.',
      severity: 'error',
      from: { ...pureLayers, pathNot: notPure },
      to: { path: ['^astro:', 'node_modules/astro/'] },
    },
    {
      name: 'model-imports-only-zod-and-temporal',
      comment:
        'The model is shared by the build, the command line, the editor and the region, so it stays small. Put code that needs another package into the layer that uses it.',
      severity: 'error',
      from: { path: folder('model'), pathNot: test },
      to: { path: 'node_modules/', pathNot: 'node_modules/(zod|temporal-polyfill)/' },
    },
    {
      name: 'rules-and-section-import-no-package',
      comment:
        'A rule or a decision about showing must be readable in full where it stands. Parse with the model, and pass in what another package computes; only the static serializer of bodies is let in.',
      severity: 'error',
      from: { path: folder('rules', 'section'), pathNot: test },
      to: { path: 'node_modules/', pathNot: 'node_modules/(hast-util-to-html|@types/hast)/' },
    },
    {
      name: 'src-imports-no-tests-or-bench',
      comment:
        'What ships must not need its tests or benchmarks. Move what is shared into a layer. Tests beside the source may use tests/support.',
      severity: 'error',
      from: { path: '^(src|cms)/', pathNot: test },
      to: { path: '^(tests|bench)/' },
    },
    {
      name: 'nothing-imports-a-test',
      comment: 'A test file runs when imported. Move what is shared into tests/support.',
      severity: 'error',
      from: {},
      to: { path: test },
    },
    {
      name: 'no-circular',
      comment:
        'Modules in a circle cannot be understood, tested or moved one by one. Extract what both need into a third file.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment:
        'A module that nothing imports and that imports nothing is dead or forgotten. Use it or delete it.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          test,
          String.raw`\.d\.ts$`,
          '^src/(cli|pages|styles|layouts|components)/',
          String.raw`^src/content\.config\.ts$`,
          '^tests/fixtures/',
          '^cms/(api|editor)/',
          String.raw`^(bench|tests)/run\.ts$`,
        ],
      },
      to: {},
    },
    {
      name: 'no-unresolvable',
      comment: 'The import leads nowhere. Mend the path, or declare the package in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^astro:', '^virtual:'] },
    },
    {
      name: 'no-undeclared-package',
      comment:
        'A package that package.json does not declare may vanish with the next update. Declare it, or import it from the package that is declared.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'no-dev-package-in-src',
      comment:
        'A school that installs without development packages must still be able to build. Move the package to dependencies; types are exempt, they vanish.',
      severity: 'error',
      from: { path: '^(src|cms)/', pathNot: test },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^tests/fixtures/' },
    tsPreCompilationDeps: true,
    moduleSystems: ['es6', 'cjs'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.d.ts'],
    },
  },
};
