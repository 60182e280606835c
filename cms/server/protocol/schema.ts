import { z } from 'zod';

const path = z.string().min(1).max(300);
const version = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .nullable();
const base = z.record(path, version).default({});
const branch = z.string().max(200).optional();
const collection = z.string().max(100);
const slug = z.string().max(200);
const status = z.enum(['draft', 'pending_review', 'pending_publish']);
const commitMessage = z.string().max(2000);
const asset = z.strictObject({ path, content: z.base64(), encoding: z.literal('base64') });
const ofEntry = z.strictObject({ branch, collection, slug });
const label = z.string().max(200).nullish();

/** What decap-cms-core 3.19.1 puts beside the files of an entry; the commit's message is ours. */
const persistOptions = z.strictObject({
  commitMessage,
  newEntry: z.boolean().optional(),
  collectionName: collection.optional(),
  useWorkflow: z.boolean().nullish(),
  hasSubfolders: z.boolean().optional(),
  unpublished: z.boolean().nullish(),
  status: status.nullish(),
});

const dataFile = z.strictObject({
  path,
  slug: z.string().max(200),
  raw: z.string(),
  newPath: path.nullish(),
});

/** Parameters of every action of the proxy protocol (decap-server 3.11.3), and `base` and `listed` of ours. */
export const actions = {
  info: z.strictObject({ branch }).optional(),
  entriesByFolder: z.strictObject({
    branch,
    folder: path,
    extension: z.string().max(10),
    depth: z.number(),
    /** Ours: only what a list needs. */
    listed: z.literal(true).optional(),
  }),
  entriesByFiles: z.strictObject({
    branch,
    files: z.array(z.strictObject({ path, label: z.string().optional() })).max(100),
  }),
  getEntry: z.strictObject({ branch, path }),
  persistEntry: z.strictObject({
    branch,
    cmsLabelPrefix: label,
    dataFiles: z.array(dataFile).length(1),
    assets: z.array(asset).max(50),
    options: persistOptions,
    base,
  }),
  getMedia: z.strictObject({ branch, mediaFolder: path }),
  getMediaFile: z.strictObject({ branch, path }),
  persistMedia: z.strictObject({ branch, asset, options: z.strictObject({ commitMessage }) }),
  deleteFile: z.strictObject({ branch, path, options: z.strictObject({ commitMessage }), base }),
  deleteFiles: z.strictObject({
    branch,
    paths: z.array(path).min(1).max(100),
    options: z.strictObject({ commitMessage }),
    base,
  }),
  getDeployPreview: ofEntry,
  unpublishedEntries: z.strictObject({ branch }),
  unpublishedEntry: z.strictObject({
    branch,
    id: z.string().max(200).optional(),
    collection: collection.optional(),
    slug: slug.optional(),
    cmsLabelPrefix: label,
  }),
  unpublishedEntryDataFile: z.strictObject({ branch, collection, slug, path, id: z.string().max(300) }),
  unpublishedEntryMediaFile: z.strictObject({ branch, collection, slug, path, id: z.string().max(300) }),
  updateUnpublishedEntryStatus: z.strictObject({
    branch,
    collection,
    slug,
    newStatus: status,
    cmsLabelPrefix: label,
  }),
  publishUnpublishedEntry: ofEntry,
  deleteUnpublishedEntry: ofEntry,
} as const;

export type ActionName = keyof typeof actions;
export type Params<A extends ActionName> = z.infer<(typeof actions)[A]>;

/** A request as it comes: the action decides what the parameters are. */
export const envelope = z.strictObject({ action: z.string(), branch, params: z.unknown().optional() });
