import type { Account } from './requests/forge-request.ts';
import type { Forge } from './requests/forge.ts';
import type { ForgeStore } from './store/forge-store.ts';

/** What the backend of Decap and the editor's own screens share where the content lies in a forge. */
export interface Workplace {
  forge: Forge;
  store: ForgeStore;
  /** The branch that the section is built from. */
  branch: string;
  /** Path of the section on the site, with a slash at both ends. */
  base: string;
  workflow: boolean;
  /** Who signs in; set by the backend of Decap. */
  account: Account | undefined;
  /** Name of who signed in. */
  editor: string;
  /** Saves a text as it is, by Decap's backend; set by it. */
  saveText: ((path: string, text: string, message: string) => Promise<void>) | undefined;
}

/** Everything that needs the rules, loaded once. */
export const loadChecks = () => import('./check/index.ts');
