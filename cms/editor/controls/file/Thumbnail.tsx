import { useEffect, useState } from 'react';
import { Icon } from '../Icon.tsx';
import { isPicture } from './content-file.ts';
import type { ContentFile } from './content-file.ts';
import { addressOfFile } from './media.ts';

/** A small picture of a picture, a sign for other files. */
export function Thumbnail({ file }: { file: ContentFile }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let isGone = false;
    setAddress(undefined);
    if (isPicture(file.name))
      addressOfFile(file).then(
        (found) => isGone || setAddress(found),
        () => undefined,
      );
    return () => {
      isGone = true;
    };
  }, [file]);
  return (
    <span className="thumbnail">
      {address === undefined ? <Icon name="file" /> : <img src={address} alt="" loading="lazy" />}
    </span>
  );
}
