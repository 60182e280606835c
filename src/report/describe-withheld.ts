import { formatDate } from '#messages/format';
import type { Content } from '#model/content';
import type { Evaluation } from '#rules/finding';
import type { WithheldView } from '#section/types';
import { decideVisibility } from '#section/visibility';
import { buildWithheld } from '#section/withheld';

const reasons: Record<WithheldView['reason'], string> = {
  results: 'результаты до завершения программы',
  finding: 'есть ошибка',
  broken: 'в файле ошибка, см. выше',
  scheduled: 'день публикации не наступил',
};

/** What is withheld and until when, a line each, for the editor at the command line. */
export function describeWithheld(content: Content, evaluation: Evaluation): string[] {
  const visibility = decideVisibility(content, evaluation, evaluation.asOf);
  return buildWithheld(content, visibility).map(describeOne);
}

function describeOne({ kind, id, reason, until }: WithheldView): string {
  const when = until === undefined ? '' : `, появится ${formatDate(until)}`;
  return `${kind.label}${id === undefined ? '' : ` ${id}`}: ${reasons[reason]}${when}`;
}
