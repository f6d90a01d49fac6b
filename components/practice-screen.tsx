import type { PanelView } from './panel-view.ts';

export function PracticeScreen(_parts: { view: PanelView }) {
  return null;
}
