/** Directives of a Content-Security-Policy: name → sources; an empty list stands for the bare directive. */
type Directives = Readonly<Record<string, readonly string[]>>;

const none = ["'none'"];
const self = ["'self'"];

/**
 * The policy of every page, script and style: a constant. The search compiles WebAssembly in a worker, which takes its
 * policy from its own answer, so all of them carry the same one.
 *
 * `upgrade-insecure-requests` is left out: no page asks for anything by `http:` (tests/site/headers.test.ts), and with
 * it a section that is looked at over plain HTTP would lose its styles.
 */
const pageDirectives: Directives = {
  'default-src': none,
  'script-src': [...self, "'wasm-unsafe-eval'"],
  'style-src': self,
  'img-src': self,
  'font-src': self,
  'connect-src': self,
  'worker-src': self,
  'object-src': none,
  'base-uri': none,
  'form-action': self,
  'frame-ancestors': self,
};

const fileDirectives: Directives = { 'default-src': none, 'base-uri': none, 'frame-ancestors': self };

/** Directives that a browser ignores, with a complaint, in `<meta http-equiv>`. */
const headerOnly = new Set(['frame-ancestors', 'sandbox', 'report-uri']);

function formatPolicy(directives: Directives): string {
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');
}

/** Directives as one that `<meta http-equiv>` understands. */
function formatMetaPolicy(directives: Directives): string {
  return formatPolicy(
    Object.fromEntries(Object.entries(directives).filter(([name]) => !headerOnly.has(name))),
  );
}

/** The policy of pages and of all that pages load. */
export const pagePolicy = formatPolicy(pageDirectives);

/** The same for `<meta http-equiv>`, where the host sends no headers of ours. */
export const metaPolicy = formatMetaPolicy(pageDirectives);

/** The policy of a file that is handed over, and of a picture: an origin of its own, nothing runs, nothing is loaded. */
export const sandboxPolicy = formatPolicy({ ...fileDirectives, sandbox: [] });

/**
 * The policy of a PDF. Without `sandbox`: not every browser shows a PDF in it, and the viewers run the document apart
 * from the site anyway.
 */
export const documentPolicy = formatPolicy(fileDirectives);

/**
 * What the editor may load and run: no inline script, no eval; pictures and uploads are blobs; the styles of its
 * library are written by scripts.
 * @param origins of the forge that it works on: `https://gitlab.example`
 */
function adminDirectives(origins: readonly string[]): Directives {
  return {
    'default-src': none,
    'script-src': self,
    'style-src': [...self, "'unsafe-inline'"],
    'img-src': [...self, 'data:', 'blob:'],
    'font-src': [...self, 'data:'],
    'connect-src': [...self, 'blob:', ...origins],
    'frame-src': [...self, 'blob:'],
    'object-src': none,
    'base-uri': none,
    'form-action': none,
    'frame-ancestors': none,
  };
}

/** The policy of the editor as a header, and for `<meta http-equiv>`. @param origins of the forge */
export function adminPolicies(origins: readonly string[]): { header: string; meta: string } {
  const directives = adminDirectives(origins);
  return { header: formatPolicy(directives), meta: formatMetaPolicy(directives) };
}
