/** What spreadsheets take for a formula, behind apostrophes that already stand there (OWASP CSV injection). */
const formula = /^'*[\s\0]*[=+\-@＝＋－＠\t\r\n|%]/;

/** Puts an apostrophe before what a spreadsheet would run as a formula; `freeCell` takes exactly that one away again. */
export const guardCell = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** What stood in the cell before `guardCell`. */
export const freeCell = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);
