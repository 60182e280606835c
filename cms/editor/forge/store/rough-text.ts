/**
 * What a reader could see of a body, roughly: without marks, addresses of links and names of components. For the rules
 * that look for names; the build looks at the real text.
 */
export function roughText(body: string): string {
  return body
    .replaceAll(/\]\([^()\n]*\)/g, ' ')
    .replaceAll(
      /<\/?[A-Za-z][^<>]*>/g,
      (tag) => ` ${[...tag.matchAll(/"([^"]*)"/g)].map(([, value]) => value).join(' ')} `,
    )
    .replaceAll(/[*_`#>|[\]]+/g, ' ')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
}
