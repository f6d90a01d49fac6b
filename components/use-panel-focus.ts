import { useEffect, useRef } from 'preact/hooks';
import { focusRowOf } from './focus-row.ts';
import type { PanelView } from './panel-view.ts';

interface Place {
  key: string;
  /** in the list, when it was last there */
  index: number;
}

const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** A post opened takes the focus to its heading; closed or put aside, to its row or the next one. */
export function usePanelFocus({ chosen, findings }: PanelView): void {
  const opened = useRef<Place | undefined>(undefined);
  const inRow = useRef<Place | undefined>(undefined);
  const isFirst = useRef(true);
  const keys = findings.map(({ key }) => key);

  useEffect(() => {
    const wasOpen = opened.current;
    opened.current = chosen && { key: chosen.key, index: Math.max(keys.indexOf(chosen.key), 0) };
    if (isFirst.current) isFirst.current = false;
    else if (chosen !== undefined) document.getElementById('finding-title')?.focus();
    else if (wasOpen !== undefined) focusRowOf(wasOpen.key, wasOpen.index);
  }, [chosen?.key]);

  useEffect(() => {
    const row = inRow.current;
    if (chosen === undefined && row !== undefined && !keys.includes(row.key) && isFocusLost()) focusRowOf(row.key, row.index);
    const remember = () => {
      const key = document.activeElement?.closest<HTMLElement>('[data-finding]')?.dataset.finding;
      inRow.current = key === undefined ? undefined : { key, index: keys.indexOf(key) };
    };
    remember();
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, [keys.join('\n'), chosen?.key]);
}
