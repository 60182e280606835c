import { defaultOptions } from './src/cli/default-options.ts';
import { siteConfig } from './src/integrations/site-config.ts';

/** For Astro's own commands (`astro check`, `astro dev`); `npm run build` and `npm start` pass their options. */
export default siteConfig(await defaultOptions());
