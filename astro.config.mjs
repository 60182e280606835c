import { join } from 'node:path';
import { defaultOptions } from './src/cli/default-options.ts';
import { siteConfig } from './src/integrations/site-config.ts';

/** For Astro's own commands (`astro check`, `astro dev`); `npm run build` and `npm start` pass their options. */
const options = await defaultOptions();
export default siteConfig(options, join(options.root, '.cache', 'astro'));
