/** Path of the page «Что сделать» in Decap's router. */
export const tasksPath = '/chto-sdelat';
