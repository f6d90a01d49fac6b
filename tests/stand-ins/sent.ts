/** What a stand-in page posted, taken from its editor's state. */
export interface Sent {
  site: string;
  url: string;
  /** The name under which the page lists the editor in `window.__standIn.editors`. */
  composer: string;
  text: string;
}
