declare module 'virtual:section-options' {
  const options: Pick<
    import('./integrations/options.ts').BuildOptions,
    'root' | 'contentDir' | 'asOf' | 'base' | 'site'
  > & {
    /** Content-Security-Policy for the head of a page. */
    metaPolicy: string;
  };
  export default options;
}
