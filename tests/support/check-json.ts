/** What `npm run check -- --format json` prints: the contract, written here by hand to compare with. */
export interface CheckJson {
  asOf: string;
  rulesetVersion: string;
  contentHash: string;
  counts: Record<'error' | 'warning' | 'info', number>;
  findings: {
    rule: string;
    severity: 'error' | 'warning' | 'info';
    source: string;
    file: string;
    field: string;
    line?: number;
    message: string;
    fix: string;
  }[];
}
