/** How many threads the list holds in the page at once, from the first one in view. */
export const mountedRows = 14;
