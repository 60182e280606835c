/** All that needs the rules: loaded when the first entry is looked at, so that the lists need not wait for it. */
export { checkDraft } from '../../../check/check-draft.ts';
export { entryRows } from '../../../check/entry-rows.ts';
export { taskCalendarAnswer, taskRows } from '../../../check/task-rows.ts';
export { draftState } from './draft-state.ts';
export { requireDeletable, requirePublishable } from './requirements.ts';
export { isPublished } from './is-published.ts';
export { today } from './today.ts';
