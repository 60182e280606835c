import unused from './no-format.ts';

/** Decap's own readers of front matter, which the editor never uses: its entries have formats of their own. */
export const FrontmatterInfer = unused;
export const frontmatterJSON = () => unused;
export const frontmatterTOML = () => unused;
export const frontmatterYAML = () => unused;
