import { controls } from '../controls/index.ts';
import { ControlsContext } from '../controls/use-control.ts';
import { changeDecapBackend } from '../safety/decap-backend.ts';
import { silenceDecapNotifications } from '../safety/decap-notifications.ts';
import type { EntryScreenProps } from './entry-screen-props.ts';
import { OpenEntryScreen } from './OpenEntryScreen.tsx';

changeDecapBackend();
silenceDecapNotifications();

/**
 * The screen of one entry, in place of Decap's own: a toolbar, the form, and beside it what is wrong and the page.
 * Each loading of an entry begins it anew; before the first one there is nothing to show.
 */
export default function EntryScreen(props: EntryScreenProps) {
  if (props.entry.get('data') === undefined) return null;
  return (
    <ControlsContext.Provider value={controls}>
      <OpenEntryScreen key={props.draftKey} {...props} />
    </ControlsContext.Provider>
  );
}
