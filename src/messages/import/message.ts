/** Arguments of a remark; see `ImportRemark` of the import. */
type Args = Readonly<Record<string, string | number>>;

/** For each code, what it tells. */
export type ImportMessages<Code extends string> = Readonly<Record<Code, (args: Args) => string>>;
