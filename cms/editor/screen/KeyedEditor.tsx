import Editor from 'decap-cms-core/dist/esm/components/Editor/Editor';
import { useEffect, useState } from 'react';

/**
 * Decap's Editor (core 3.19.1), anew for every address: by itself it keeps the old entry in the form when the address
 * changes from one entry to another. Between two there is a moment of none, in which the first one clears the draft
 * from the store; otherwise the second one would begin with it.
 */
export default function KeyedEditor(props: { match: { url: string; params: { name?: string } } }) {
  const { url, params } = props.match;
  const [shown, setShown] = useState(url);
  useEffect(() => setShown(url), [url]);
  if (shown !== url) return null;
  return (
    <div className="keyed-editor">
      <Editor key={url} {...props} />
      {/* Decap shows an entry that cannot be opened as a bare line: then this is the way out (screen.css). */}
      <a className="button way-out" href={`#/collections/${params.name ?? ''}`}>
        ← К списку
      </a>
    </div>
  );
}
