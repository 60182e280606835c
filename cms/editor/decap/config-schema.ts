/** The configuration is checked by tests (cms/config); in the browser ajv would need `unsafe-eval`. */
export function validateConfig(): void {
  // Nothing to do: see above.
}
