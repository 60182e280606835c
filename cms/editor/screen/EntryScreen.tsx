import { useMemo } from 'react';
import { controls } from '../controls/index.ts';
import { ControlsContext } from '../controls/use-control.ts';
import { loadedFiles } from '../decap/loaded-files.ts';
import { changeDecapBackend } from '../safety/decap-backend.ts';
import { silenceDecapNotifications } from '../safety/decap-notifications.ts';
import type { EntryScreenProps } from './entry-screen-props.ts';
import { OpenEntryScreen } from './OpenEntryScreen.tsx';
import { findTextFault } from './unreadable-text.ts';
import { UnreadableEntryScreen } from './UnreadableEntryScreen.tsx';

changeDecapBackend();
silenceDecapNotifications();

/**
 * The screen of one entry, in place of Decap's own: a toolbar, the form, and beside it what is wrong and the page.
 * Each loading of an entry begins it anew; before the first one there is nothing to show.
 */
export default function EntryScreen(props: EntryScreenProps) {
  const { draftKey, entry } = props;
  const path = entry.get('path') as string | undefined;
  const unreadable = useMemo(() => unreadableText(path), [path, draftKey]);
  if (entry.get('data') === undefined) return null;
  if (path !== undefined && unreadable !== undefined)
    return <UnreadableEntryScreen key={draftKey} screen={props} path={path} raw={unreadable} />;
  return (
    <ControlsContext.Provider value={controls}>
      <OpenEntryScreen key={draftKey} {...props} />
    </ControlsContext.Provider>
  );
}

/** The text that was loaded, when it cannot be read: Decap (core 3.19.1, backend.js) makes an empty entry of it. */
function unreadableText(path: string | undefined): string | undefined {
  const raw = path === undefined || path === '' ? undefined : loadedFiles.get(path)?.raw;
  return raw !== undefined && findTextFault(path ?? '', raw) !== undefined ? raw : undefined;
}
