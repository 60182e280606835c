import type { Map as ImmutableMap } from 'immutable';
import { useEffect } from 'react';

/** What Decap's list of files (core 3.19.1, components/MediaLibrary/MediaLibraryCardGrid.js) hands to a card. */
interface Props {
  isSelected: boolean;
  displayURL: ImmutableMap<string, string>;
  loadDisplayURL: () => void;
  text: string;
  /** Extension of the name. */
  type: string;
  isViewableImage: boolean;
  isDraft: boolean;
  draftText: string;
  onClick: () => void;
  height: string;
  margin: string;
}

/** One file in the list of all: a button, so that the keyboard can choose it. */
export default function FileCard(props: Props) {
  const { isSelected, displayURL, loadDisplayURL, text, type, isViewableImage, isDraft, draftText } = props;
  const url = displayURL.get('url');
  useEffect(() => {
    if (url === undefined) loadDisplayURL();
    // Once for each card: what could not be loaded is not asked for again.
  }, []);
  return (
    <button
      type="button"
      className="file-card"
      aria-pressed={isSelected}
      onClick={props.onClick}
      style={{ height: props.height, margin: props.margin }}
    >
      <span className="file-card-picture">
        {url !== undefined && isViewableImage ? (
          <img src={url} alt="" loading="lazy" />
        ) : (
          <span aria-hidden="true">{type}</span>
        )}
      </span>
      <span className="file-card-name">
        {text}
        {isDraft && ` (${draftText})`}
      </span>
    </button>
  );
}
