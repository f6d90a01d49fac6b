/** What every stand-in page offers to the tests as `window.__standIn`. */
export interface StandInWindow {
  /** Composer name → the text in its editor's state (not in its DOM), line breaks as `\n`. */
  editors: Record<string, () => string>;
}

declare global {
  interface Window {
    __standIn?: StandInWindow & Partial<Record<string, unknown>>;
  }
}

/** The page's `window.__standIn`, made on first use; a site may add controls of its own. */
export function getStandIn(): StandInWindow & Partial<Record<string, unknown>> {
  window.__standIn ??= { editors: {} };
  return window.__standIn;
}
