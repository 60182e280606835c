import Editor from 'decap-cms-core/dist/esm/components/Editor/Editor';
import { useEffect, useState } from 'react';

/**
 * Decap's Editor (core 3.19.1), anew for every address: by itself it keeps the old entry in the form when the address
 * changes from one entry to another. Between two there is a moment of none, in which the first one clears the draft
 * from the store; otherwise the second one would begin with it.
 */
export default function KeyedEditor(props: { match: { url: string } }) {
  const { url } = props.match;
  const [shown, setShown] = useState(url);
  useEffect(() => setShown(url), [url]);
  return shown === url ? <Editor key={url} {...props} /> : null;
}
