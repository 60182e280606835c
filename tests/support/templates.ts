/** A kind of page: what one file of `src/pages` draws, and the page of the demonstration school that stands for it. */
export interface Template {
  /** Latin, as in names of files. */
  name: string;
  /** The file of `src/pages` without its ending. */
  route: string;
  /** Address of the page below the base path; `''` for the home page. */
  address: string;
}

/** Every template; one that draws quite different pages stands here more than once. */
export const templates: readonly Template[] = [
  { name: 'home', route: 'index', address: '' },
  { name: 'programs', route: 'programmy/index', address: 'programmy/' },
  { name: 'programs-filtered', route: 'programmy/[filter]/[value]', address: 'programmy/status/active/' },
  { name: 'program', route: 'programmy/[slug]', address: 'programmy/pervye-shagi/' },
  { name: 'program-extended', route: 'programmy/[slug]', address: 'programmy/logopedicheskaya-masterskaya/' },
  { name: 'program-completed', route: 'programmy/[slug]', address: 'programmy/klassnyj-chas/' },
  { name: 'mentors', route: 'nastavniki/index', address: 'nastavniki/' },
  { name: 'mentor', route: 'nastavniki/[slug]', address: 'nastavniki/m-q1s9/' },
  { name: 'mentees', route: 'nastavlyaemye/index', address: 'nastavlyaemye/' },
  { name: 'cases', route: 'keysy/index', address: 'keysy/' },
  { name: 'case', route: 'keysy/[slug]', address: 'keysy/tishina-ne-tsel/' },
  { name: 'documents', route: 'dokumenty/index', address: 'dokumenty/' },
  { name: 'document', route: 'dokumenty/[slug]', address: 'dokumenty/prikaz-40-o/' },
  { name: 'materials', route: 'materialy/index', address: 'materialy/' },
  { name: 'material', route: 'materialy/[slug]', address: 'materialy/kak-nablyudat-urok-kollegi/' },
  { name: 'news', route: 'novosti/index', address: 'novosti/' },
  { name: 'news-year', route: 'novosti/god/[year]', address: 'novosti/god/2026/' },
  { name: 'news-item', route: 'novosti/[slug]', address: 'novosti/sem-minut-na-razgovor/' },
  { name: 'events', route: 'anonsy/index', address: 'anonsy/' },
  { name: 'event', route: 'anonsy/[slug]', address: 'anonsy/skorostnoe-nastavnichestvo/' },
  { name: 'roadmaps', route: 'dorozhnaya-karta/index', address: 'dorozhnaya-karta/' },
  { name: 'roadmap', route: 'dorozhnaya-karta/[slug]', address: 'dorozhnaya-karta/karta-2026/' },
  { name: 'roadmap-r145', route: 'dorozhnaya-karta/[slug]', address: 'dorozhnaya-karta/karta-r145/' },
  {
    name: 'roadmap-course',
    route: 'dorozhnaya-karta/[slug]/po-srokam',
    address: 'dorozhnaya-karta/karta-r145/po-srokam/',
  },
  { name: 'figures', route: 'pokazateli/index', address: 'pokazateli/' },
  {
    name: 'figures-method',
    route: 'pokazateli/kak-schitaetsya',
    address: 'pokazateli/kak-schitaetsya/',
  },
  { name: 'reports', route: 'pokazateli/otchety', address: 'pokazateli/otchety/' },
  { name: 'search', route: 'poisk/index', address: 'poisk/' },
  { name: 'self-check', route: 'samoproverka/index', address: 'samoproverka/' },
  { name: 'self-check-group', route: 'samoproverka/[group]', address: 'samoproverka/programmy/' },
  { name: 'self-check-all', route: 'samoproverka/vse/index', address: 'samoproverka/vse/' },
  { name: 'rule', route: 'samoproverka/pravila/[id]', address: 'samoproverka/pravila/prg-13/' },
  { name: 'glossary', route: 'slovar/index', address: 'slovar/' },
  { name: 'changes', route: 'izmeneniya/index', address: 'izmeneniya/' },
  { name: 'embed', route: 'vstavka/index', address: 'vstavka/' },
  { name: 'about', route: 'o-sisteme', address: 'o-sisteme/' },
  { name: 'low-vision', route: 'dlya-slabovidyashchih/index', address: 'dlya-slabovidyashchih/' },
  { name: 'not-found', route: '404', address: '404.html' },
];

/** Path of a page of the build, from its folder. */
export function fileOf(address: string): string {
  return address === '' || address.endsWith('/') ? `${address}index.html` : address;
}

/** The next pages of long lists look like the list: takes the route of such pages, returns the one of the list. */
export function routeOfList(route: string): string {
  const list = route.replace(/\/stranitsa\/\[page\]$/, '');
  return list === route || list.endsWith(']') ? list : `${list}/index`;
}

/** Whether a page of the build lies where the route puts its pages, or is a next page of such a list. */
export function draws(route: string, file: string): boolean {
  const path = file
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\/stranitsa\/\d+\/$/, '')
    .replace(/\.html$|\/$/, '');
  const pattern = route
    .replace(/(^|\/)index$/, '')
    .replaceAll(/[.+]/g, '\\$&')
    .replaceAll(/\[[^\]]+\]/g, '[^/]+');
  return new RegExp(`^${pattern}$`).test(path);
}
