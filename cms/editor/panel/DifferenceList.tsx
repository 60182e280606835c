import { cutUnchanged } from './changed-lines.ts';
import type { Difference } from './differences.ts';

interface Props {
  differences: readonly Difference[];
  /** Whose value stands first, and whose second. */
  before: string;
  after: string;
}

/** Values that differ, each with its label, before and after. */
export function DifferenceList({ differences, before, after }: Props) {
  if (differences.length === 0) return <p className="quiet">Отличий нет.</p>;
  return (
    <dl className="differences">
      {differences.map((difference) => {
        const texts = cutUnchanged(difference.before, difference.after);
        return (
          <div key={difference.path}>
            <dt>{difference.label}</dt>
            <dd className="removed">
              <span className="whose">{before}</span>
              <Text text={texts.before} />
            </dd>
            <dd className="added">
              <span className="whose">{after}</span>
              <Text text={texts.after} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function Text({ text }: { text: string }) {
  return text === '' ? <em className="quiet">не заполнено</em> : <span className="value">{text}</span>;
}
