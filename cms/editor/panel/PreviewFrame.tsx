import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { PreviewAnswer } from '../../api/types.ts';
import { writePage } from './write-page.ts';

interface Props {
  answer: PreviewAnswer;
  /** Width of the window that is imitated, in CSS pixels; scaled down where there is less room. */
  width: number;
}

/** The site's own page in a frame in which nothing runs and no link leads away. */
export function PreviewFrame({ answer, width }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const [ready, setReady] = useState(false);
  const [empty, setEmpty] = useState(true);
  useEffect(() => {
    if (!ready || frame.current === null) return;
    void writePage(frame.current, answer.html, answer.address).then(() => setEmpty(false));
  }, [answer, ready]);
  const scale = size.width === 0 ? 1 : Math.min(1, size.width / width);
  return (
    <div className="preview-room" ref={room}>
      <iframe
        ref={frame}
        title="Страница на сайте"
        sandbox="allow-same-origin"
        // Without a doctype tables would not look as on the site.
        srcDoc="<!doctype html>"
        onLoad={() => setReady(true)}
        className={empty ? 'empty' : undefined}
        style={{
          width: `${width}px`,
          height: `${size.height / scale}px`,
          transform: `scale(${scale})`,
          left: `${Math.max(0, (size.width - width * scale) / 2)}px`,
        }}
      />
    </div>
  );
}

function useSize(element: React.RefObject<HTMLElement | null>): { width: number; height: number } {
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: target.clientWidth, height: target.clientHeight }),
    );
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
