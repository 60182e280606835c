/** In the data of a list's row whose file the editor cannot open: why, in Russian. */
export const unreadableMark = '_unreadable';
