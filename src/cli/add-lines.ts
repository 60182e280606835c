import type { Finding } from '#rules/finding';
import { createLocator } from '#entries/locate';

/** Gives findings the lines of their fields in the files of the content folder. */
export async function addLines(findings: readonly Finding[], dir: string): Promise<Finding[]> {
  const locate = createLocator(dir);
  return Promise.all(
    findings.map(async (finding) => {
      const line = finding.line ?? (await locate(finding.file, finding.field));
      return line === undefined ? finding : { ...finding, line };
    }),
  );
}
