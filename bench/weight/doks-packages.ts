/** Doks is a theme for documentation, the newest of the themes in npm that the Hugo of Debian 12 (0.111) can build. */
export const theme = { name: 'Doks', package: '@hyas/doks', version: '0.5.0' };

/** What the theme names as its own packages, where they are needed to build. */
export const themePackages: readonly string[] = [
  ...['@babel/cli@7', '@babel/core@7', '@babel/preset-env@7', '@fullhuman/postcss-purgecss@4'],
  ...['@hyas/images@0.2', 'autoprefixer@10', 'bootstrap@5.2.0', 'clipboard@2', 'flexsearch@0.7.21'],
  ...['highlight.js@11', 'instant.page@5.1', 'katex@0.16', 'lazysizes@5.3', 'postcss@8', 'postcss-cli@10'],
  'purgecss-whitelister@2.4',
];
