import { useEffect, useState } from 'react';
import { useDraft } from '../../form/draft-context.ts';
import type { ControlProps } from '../control.ts';
import type { BodyEditor } from './BodyEditor.tsx';
import { PlainBody } from './PlainBody.tsx';

/**
 * The text of an entry, exactly as it is in its file. The editor with buttons comes after the form; until then, and
 * when it cannot be had, the text is a plain field.
 */
export function BodyControl(props: ControlProps<string>) {
  const [Editor, setEditor] = useState<typeof BodyEditor>();
  const answer = useDraft().check.answer;
  useEffect(() => {
    let isGone = false;
    import('./BodyEditor.tsx').then(
      (module) => isGone || setEditor(() => module.BodyEditor),
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, []);
  if (Editor === undefined) return <PlainBody {...props} />;
  const findings = (answer?.findings ?? []).flatMap(
    ({ field, elsewhere, bodyLine: line, severity, message }) =>
      field === props.path && elsewhere === undefined && line !== undefined
        ? [{ line, severity, message }]
        : [],
  );
  return <Editor {...props} findings={findings} />;
}
