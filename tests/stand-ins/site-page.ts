/** One stand-in site: which addresses it answers for, the HTML around it, and the browser code that fills it. */
export interface SitePage {
  host: string;
  /** Entry file below tests/stand-ins, e.g. `facebook/page.ts`; served as `/stand-in/facebook/page.js` and `.css`. */
  bundle: string;
  matches(url: URL): boolean;
  shell(url: URL): { lang: string; title: string; body: string };
}
