import { useCallback, useState } from 'react';
import { flushSync } from 'react-dom';
import { focusLine } from '../controls/body/focus-line.ts';
import { focusField as focusFieldOfForm } from '../form/focus-field.ts';
import type { PanelName } from '../panel/SidePanel.tsx';

/** What a narrow window shows: the form, or one panel. */
export type ViewName = 'form' | PanelName;

/** Which panel stands beside the form, and which of the two a narrow window shows. */
export function useView() {
  const [panel, setPanel] = useState<PanelName>('check');
  const [narrow, setNarrow] = useState<ViewName>('form');
  const [shownFor, setShownFor] = useState<unknown>();
  const choose = useCallback((name: ViewName) => {
    setNarrow(name);
    if (name !== 'form') setPanel(name);
  }, []);
  const showFor = (name: PanelName, reason: unknown) => {
    setShownFor(reason);
    choose(name);
  };
  const focusField = useCallback((path: string, bodyLine?: number) => {
    flushSync(() => setNarrow('form'));
    focusFieldOfForm(path);
    if (bodyLine !== undefined) focusLine(bodyLine, path);
  }, []);
  return { panel, narrow, choose, showFor, shownFor, focusField };
}
