/** The script of the page, on its own: pages may not reach into the search. */
import '#search/client';
