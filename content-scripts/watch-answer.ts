import type { InteractionId } from '../core/interaction/interaction.ts';
import type { AnswerSettled } from '../core/messages.ts';
import { contentLines, readComposer } from './read-composer.ts';

/** How long a sent comment may take to show up before the counsellor is asked, in ms. */
const appearWithin = 6000;
const lookEvery = 300;
/** After this nobody sends it any more, in ms. */
const giveUpAfter = 2 * 60 * 60 * 1000;

export interface AnswerWatch {
  id: InteractionId;
  text: string;
  composer: HTMLElement;
  /** what stood in the composer before the insertion */
  before: string;
  signal: AbortSignal;
  /** texts of posts and comments on the page now */
  shownTexts(): string[];
}

/** Follows an inserted text until it was sent, taken back or lost. Only looks. */
export async function watchAnswer(watch: AnswerWatch): Promise<AnswerSettled | undefined> {
  const { id, composer, text } = watch;
  const inserted = readComposer(composer);
  const alreadyShown = countShown(watch.shownTexts(), text);
  const undo = new UndoWatch(composer, watch.signal);
  let latest = inserted;
  const end = Date.now() + giveUpAfter;
  while (Date.now() < end && !watch.signal.aborted) {
    await pause(lookEvery, watch.signal);
    if (document.hidden) continue;
    const now = composer.isConnected ? readComposer(composer) : '';
    if (isStanding(now, watch.before)) {
      latest = now;
      continue;
    }
    const edited = latest === inserted ? 'none' : 'in-the-box';
    if (undo.isLatest()) return { id, how: 'taken-back', edited };
    const isShown = await waitUntilShown(watch, latest, alreadyShown);
    if (isShown) return { id, how: 'posted', edited };
    if (!composer.isConnected) return { id, how: 'lost', edited };
    return { id, how: readComposer(composer) === '' ? 'emptied' : 'taken-back', edited };
  }
  return undefined;
}

/** Still ours until the composer is empty or as it was before: people shorten and mend before they send. */
const isStanding = (now: string, before: string): boolean => now !== '' && now !== before;

async function waitUntilShown(watch: AnswerWatch, latest: string, alreadyShown: number): Promise<boolean> {
  const end = Date.now() + appearWithin;
  while (Date.now() < end && !watch.signal.aborted) {
    if (countShown(watch.shownTexts(), latest) > (latest === watch.text ? alreadyShown : 0)) return true;
    await pause(lookEvery, watch.signal);
  }
  return false;
}

const countShown = (texts: string[], wanted: string): number => {
  const flat = contentLines(wanted).join('\n');
  return texts.filter((text) => contentLines(text).join('\n') === flat).length;
};

/** Knows whether the last thing done by hand in the composer was an undo: it too leaves the composer empty. */
class UndoWatch {
  #isUndo = false;

  constructor(composer: HTMLElement, signal: AbortSignal) {
    composer.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted || ['Control', 'Meta', 'Shift', 'Alt'].includes(event.key)) return;
        this.#isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.code === 'KeyZ';
      },
      { signal, capture: true },
    );
    composer.addEventListener('beforeinput', (event) => (this.#isUndo ||= event.inputType === 'historyUndo'), { signal, capture: true });
  }

  isLatest(): boolean {
    return this.#isUndo;
  }
}

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    const stop = (): void => {
      clearTimeout(timer);
      resolve();
    };
    signal.addEventListener('abort', stop, { once: true });
  });
