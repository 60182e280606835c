import type { EditorContext } from '../editor-context.ts';
import { requireWorkflowRepository, workflowHandlers } from '../workflow/workflow-handlers.ts';
import { simpleHandlers } from './handle-action.ts';
import type { Handlers } from './handle-action.ts';

/**
 * Actions of the editor.
 * @param workflow entries go through a review on branches
 * @throws Refusal for a workflow without git
 */
export function editorHandlers(context: EditorContext, workflow: boolean): Handlers {
  const modes = workflow ? ['simple', 'editorial_workflow'] : ['simple'];
  const simple = simpleHandlers(context, {
    repo: 'nastavnichestvo',
    publish_modes: modes,
    type: 'local_git',
  });
  return workflow ? workflowHandlers(context, requireWorkflowRepository(context), simple) : simple;
}
