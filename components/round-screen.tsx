import type { PanelView } from './panel-view.ts';

export function RoundScreen(_parts: { view: PanelView }) {
  return null;
}
