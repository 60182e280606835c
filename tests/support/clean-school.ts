import { all, replace } from './edit-files.ts';

/** The programme of the fixture `clean-school` that runs, and the one that is completed and has a case. */
export const running = 'programs/pervyj-god.mdx';
export const completed = 'programs/otkrytyj-urok.mdx';

/** A sentence that only the page of the running programme holds. */
export const runningBody = 'Пара встречается раз в две недели';

/** The running programme has carried out its plan by 20 November 2026. */
export const planDone = all(
  replace("dueDate: '2026-12-18'\n", "dueDate: '2026-11-18'\n    doneOn: '2026-11-18'\n"),
  replace("dueDate: '2027-05-20'\n", "dueDate: '2026-11-20'\n    doneOn: '2026-11-20'\n"),
);

/** One pedagogue less takes part than the year before: what follows from a person or a programme that is lost. */
export const fewerPeople = 'warning SEC-09.decreased school.json:43 staffSnapshots · REG п. 7.1.2';

/** A piece of news of 10 November 2026. */
export function newsItem(id: string, title: string, fields = '', body = ''): string {
  return `---\nid: ${id}\ntitle: ${title}\npublishedOn: '2026-11-10'\n${fields}---\n\n${body}\n`;
}
