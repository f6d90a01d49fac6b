import { useEffect, useRef } from 'preact/hooks';
import { focusRowOf } from './focus-row.ts';
import type { PanelView } from './panel-view.ts';

interface Place {
  key: string;
  /** in the list, when it was last there */
  index: number;
}

/** `listed`: the keys, one per line */
const placeOf = (key: string, listed: string): Place => ({ key, index: listed.split('\n').indexOf(key) });

const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** A post opened takes the focus to its heading; closed or put aside, to its row or the next one. */
export function usePanelFocus({ chosen, findings }: PanelView): void {
  const chosenKey = chosen?.key;
  const listed = findings.map(({ key }) => key).join('\n');
  const listedNow = useRef(listed);
  listedNow.current = listed;
  const opened = useRef<Place | undefined>(undefined);
  const inRow = useRef<Place | undefined>(undefined);
  const isFirst = useRef(true);

  useEffect(() => {
    const wasOpen = opened.current;
    opened.current = chosenKey === undefined ? undefined : placeOf(chosenKey, listedNow.current);
    if (isFirst.current) isFirst.current = false;
    else if (chosenKey !== undefined) document.getElementById('finding-title')?.focus();
    else if (wasOpen !== undefined) focusRowOf(wasOpen.key, wasOpen.index);
  }, [chosenKey]);

  useEffect(() => {
    const row = inRow.current;
    if (chosenKey === undefined && row !== undefined && placeOf(row.key, listed).index < 0 && isFocusLost()) focusRowOf(row.key, row.index);
    const remember = () => {
      const key = document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset['finding'];
      inRow.current = key === undefined ? undefined : placeOf(key, listed);
    };
    remember();
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [listed, chosenKey]);
}
