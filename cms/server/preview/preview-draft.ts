import { buildSite } from '#site/build-site-data';
import type { Site } from '#site/build-site-data';
import { listOfKind, pageAddresses } from '#section/addresses';
import type { PreviewAnswer } from '../../api/types.ts';
import type { DraftState } from '../../check/draft-state.ts';
import { pageOfEntry } from '../../check/page-of-entry.ts';
import { hiddenState, shownState } from '../../check/shown-state.ts';
import type { ShownState } from '../../check/shown-state.ts';
import { Refusal } from '../refusal.ts';

/** Draws a page of the site. */
export interface PageRenderer {
  /** @param address with the base path @returns undefined when the site has no such page */
  render(site: Site, address: string): Promise<string | undefined>;
}

/**
 * The page of the site that shows the draft as if it were published, even with errors of its own; people without a
 * consent stay without a name. What waits for its day is shown as of that day; what waits for an unknown one, by the
 * page that will list it.
 * @throws Refusal when the entry cannot be read
 */
export async function previewDraft(
  state: DraftState,
  asOf: string,
  base: string,
  renderer: PageRenderer,
): Promise<PreviewAnswer> {
  const shown = shownOnItsDay(state, asOf);
  const { entry, content, evaluation } = shown;
  if (entry === undefined)
    throw new Refusal(
      'invalid',
      'Страницу пока нельзя показать: сначала исправьте ошибки, отмеченные в форме.',
    );
  const site = buildSite(content, evaluation, base);
  const address = `${base}${pageOfEntry(entry, shown)}`;
  const html = await renderer.render(site, address);
  if (html !== undefined) return { html, address, asOf: evaluation.asOf };
  const list = `${base}${entry.kind in listOfKind ? pageAddresses[listOfKind[entry.kind as keyof typeof listOfKind]] : ''}`;
  const listHtml = list === address ? undefined : await renderer.render(site, list);
  if (listHtml === undefined) throw new Refusal('notFound', 'У этой записи сейчас нет страницы в разделе.');
  return { html: listHtml, address: list, asOf: evaluation.asOf };
}

function shownOnItsDay(state: DraftState, asOf: string): ShownState {
  const today = shownState(state, asOf);
  const until = hiddenState(today)?.until;
  return until === undefined || until <= asOf ? today : shownState(state, until);
}
