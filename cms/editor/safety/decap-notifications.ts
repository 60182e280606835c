import createRootReducer from 'decap-cms-core/dist/esm/reducers/combinedReducer';
import { store } from 'decap-cms-core/dist/esm/redux';

/** Notes of Decap (core 3.19.1, src/actions) about what the screen of an entry tells itself, and tells until it is settled. */
const silenced: ReadonlySet<unknown> = new Set([
  'ui.toast.entrySaved',
  'ui.toast.entryPublished',
  'ui.toast.onFailToPersist',
  'ui.toast.onFailToPublishEntry',
  'ui.toast.onFailToDelete',
]);

interface Notification {
  type: string;
  payload?: { message?: { key?: unknown } };
}

/** Keeps these notes from being shown: one that was shown already can no longer be taken back. */
export function silenceDecapNotifications(): void {
  const reduce = createRootReducer();
  store.replaceReducer((state: unknown, action: Notification): unknown => {
    const isSilenced = action.type === 'NOTIFICATION_SEND' && silenced.has(action.payload?.message?.key);
    return isSilenced ? state : reduce(state, action);
  });
}
