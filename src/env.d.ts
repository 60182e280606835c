declare module 'virtual:section-options' {
  const options: Pick<
    import('./integrations/options.ts').BuildOptions,
    'contentDir' | 'asOf' | 'base' | 'site'
  >;
  export default options;
}
