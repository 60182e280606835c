/**
 * Shows a page of the section in a frame without loading the frame anew: what is scrolled stays scrolled, style sheets
 * that are already there are not fetched again, and nothing flickers.
 * @param frame same-origin, without scripts
 * @param html the whole page
 * @param address its address on the site, against which relative addresses are resolved
 */
export async function writePage(frame: HTMLIFrameElement, html: string, address: string): Promise<void> {
  const shown = frame.contentDocument;
  if (shown === null) return;
  const page = new DOMParser().parseFromString(html, 'text/html');
  resolveAddresses(page, new URL(address, location.origin));
  holdLinks(page);
  const scroll = {
    top: shown.scrollingElement?.scrollTop ?? 0,
    left: shown.scrollingElement?.scrollLeft ?? 0,
  };
  const outdated = await addStyles(shown, page);
  copyAttributes(page.documentElement, shown.documentElement);
  shown.body.replaceWith(shown.adoptNode(page.body));
  for (const style of outdated) style.remove();
  shown.scrollingElement?.scrollTo({ ...scroll, behavior: 'instant' });
}

/** Milliseconds after which a page is shown though a style sheet has not come. */
const patience = 2000;

const styleSelector = 'link[rel~="stylesheet"], style';

/** Adds the styles that the frame lacks and waits for them. @returns those that the new page does not have */
async function addStyles(shown: Document, page: Document): Promise<Element[]> {
  const old = [...shown.head.querySelectorAll(styleSelector)];
  const wanted = [...page.head.querySelectorAll(styleSelector)];
  const added = wanted
    .filter((style) => !old.some((known) => known.isEqualNode(style)))
    .map((style) => shown.head.appendChild(shown.importNode(style, true)));
  await Promise.race([
    Promise.all(added.filter((style) => style.localName === 'link').map(isLoaded)),
    new Promise((resolve) => setTimeout(resolve, patience)),
  ]);
  return old.filter((style) => !wanted.some((known) => known.isEqualNode(style)));
}

function isLoaded(link: Element): Promise<void> {
  return new Promise((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
}

/** The frame has the editor's address, so relative addresses would lead elsewhere. */
function resolveAddresses(page: Document, base: URL): void {
  for (const name of ['href', 'src', 'poster'])
    for (const element of page.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      if (URL.canParse(value, base)) element.setAttribute(name, new URL(value, base).href);
    }
}

/** A new window is what the frame may not open, so a click leads nowhere. */
function holdLinks(page: Document): void {
  for (const link of page.querySelectorAll('a[href], area[href], form'))
    link.setAttribute('target', '_blank');
  for (const script of page.querySelectorAll('script')) script.remove();
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name } of [...to.attributes]) if (!from.hasAttribute(name)) to.removeAttribute(name);
  for (const { name, value } of from.attributes) to.setAttribute(name, value);
}
