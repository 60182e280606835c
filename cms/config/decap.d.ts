/** Decap's validator, which comes without types; only a test uses it. */
declare module 'decap-cms-core/dist/esm/constants/configSchema.js' {
  export function validateConfig(config: unknown): void;
}
