/** Rows of a table are shorter than cards. */
export const documentsPerPage = 48;

/** News are lines of a list. */
export const newsPerPage = 30;

/** The first case is told at length; the others fill rows of two and three. */
export const casesPerPage = 13;
