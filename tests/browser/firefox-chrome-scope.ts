import type { Browser, Page } from 'puppeteer-core';

/** The parts of puppeteer's Firefox objects that its public types leave out (24.43, WebDriver BiDi). */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ result: unknown }>;
}

type Evaluation = { type: 'success'; result: { value?: unknown } } | { type: 'exception'; exceptionDetails: { text: string } };

/** Sends a WebDriver BiDi command that puppeteer has no method for. */
export async function sendBidi(browser: Browser, method: string, parameters: object): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  return (await connection.send(method, parameters)).result;
}

/** BiDi's own name for the page. */
export function bidiContext(page: Page): string {
  return (page.mainFrame() as unknown as { _id: string })._id;
}

/** Runs code with Firefox's own privileges (needs `-remote-allow-system-access`): for what neither BiDi nor extensions may do. */
export async function evaluateInFirefox(browser: Browser, code: string): Promise<unknown> {
  const tree = (await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as { contexts: { context: string }[] };
  const answer = (await sendBidi(browser, 'script.evaluate', {
    expression: `(async () => { ${code} })()`,
    target: { context: tree.contexts[0]?.context },
    awaitPromise: true,
  })) as Evaluation;
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value;
}
