import Editor from 'decap-cms-core/dist/esm/components/Editor/Editor';
import { useEffect, useMemo, useState } from 'react';

interface Props {
  match: { url: string; params: { name?: string } };
  location: { pathname: string; search: string };
}

/**
 * Decap's Editor (core 3.19.1), anew for every address: by itself it keeps the old entry in the form when the address
 * changes from one entry to another. Between two there is a moment of none, in which the first one clears the draft
 * from the store; otherwise the second one would begin with it. Decap would fill a new entry with what a link says; that
 * would be published by whoever trusts the link, so the address has no query here.
 */
export default function KeyedEditor(props: Props) {
  const { url, params } = props.match;
  const location = useMemo(() => ({ ...props.location, search: '' }), [props.location]);
  const [shown, setShown] = useState(url);
  useEffect(() => setShown(url), [url]);
  if (shown !== url) return null;
  return (
    <div className="keyed-editor">
      <Editor key={url} {...props} location={location} />
      {/* Decap shows an entry that cannot be opened as a bare line: then this is the way out (screen.css). */}
      <a className="button way-out" href={`#/collections/${params.name ?? ''}`}>
        ← К списку
      </a>
    </div>
  );
}
