import { useEffect, useRef, useState } from 'react';

interface TabMessage {
  what: 'opened' | 'here' | 'closed' | 'saved';
  entry: string;
  session: string;
}

/** Other tabs that have the same entry open. */
export interface OtherTabs {
  sessions: ReadonlySet<string>;
  /** One of them saved the entry since this form was loaded. */
  saved: boolean;
  /** Tells the others that this form was saved. */
  announceSaved: () => void;
}

/**
 * Watches for the same entry in other tabs of this browser. Tabs are asked again whenever this one comes to the front,
 * so that one that crashed is forgotten.
 * @param entry what is open; undefined for a new entry, which cannot be open twice
 */
export function useOtherTabs(entry: string | undefined, session: string): OtherTabs {
  const [sessions, setSessions] = useState<ReadonlySet<string>>(new Set());
  const [saved, setSaved] = useState(false);
  const send = useRef<(what: TabMessage['what']) => void>(undefined);
  useEffect(() => {
    if (entry === undefined) return undefined;
    const channel = new BroadcastChannel('school-editor');
    const say = (what: TabMessage['what']) =>
      channel.postMessage({ what, entry, session } satisfies TabMessage);
    const ask = () => {
      setSessions(new Set());
      say('opened');
    };
    channel.onmessage = ({ data }: MessageEvent<TabMessage>) => {
      if (data.entry !== entry) return;
      if (data.what === 'opened') say('here');
      if (data.what === 'saved') setSaved(true);
      setSessions((known) =>
        data.what === 'closed' ? without(known, data.session) : new Set([...known, data.session]),
      );
    };
    const leave = () => say('closed');
    send.current = say;
    ask();
    window.addEventListener('focus', ask);
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('focus', ask);
      window.removeEventListener('pagehide', leave);
      leave();
      send.current = undefined;
      channel.close();
    };
  }, [entry, session]);
  return { sessions, saved, announceSaved: () => send.current?.('saved') };
}

function without(sessions: ReadonlySet<string>, session: string): ReadonlySet<string> {
  return new Set([...sessions].filter((known) => known !== session));
}
