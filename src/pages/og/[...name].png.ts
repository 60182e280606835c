import type { APIRoute, GetStaticPaths } from 'astro';
import options from 'virtual:section-options';
import { readPublishedFile } from '#entries/published-files';
import type { Section } from '#section/types';
import { getSite } from '#site/get-site';
import { defaultAccent } from '#theme/colours';
import { icons } from '../../components/icons.ts';
import { describeImages } from '#og/describe-images';
import { composeImage } from '#og/draw/compose';
import { getPainter } from '#og/draw/draw-image';
import { drawOnce, imageFolder } from '#og/draw/image-cache';
import { readEmblem } from '#og/draw/read-emblem';
import type { ImageDescription, Look } from '#og/types';
import { listTitles, sharedSection } from '../_share.ts';

interface Props {
  image: ImageDescription;
  look: Look;
}

/** Images by which pages are known where they are shared, named as their pages are. */
export const getStaticPaths = (async () => {
  const site = await getSite();
  const look = await readLook(site.section);
  return [...describeImages(sharedSection(site), listTitles)].map(([address, image]) => ({
    params: { name: address.replace(/^og\/|\.png$/g, '') },
    props: { image, look } satisfies Props,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { image, look } }) =>
  new Response(await drawOnce(composeImage(image, look), await getPainter(), imageFolder(options.root)));

async function readLook({ school: { accent = defaultAccent, emblem } }: Section): Promise<Look> {
  const look = { accent, mark: icons.mark };
  if (emblem === undefined) return look;
  const bytes = await readPublishedFile(options.contentDir, emblem.source);
  return { ...look, emblem: await readEmblem(bytes, await getPainter()) };
}
