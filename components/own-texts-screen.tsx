import type { PanelView } from './panel-view.ts';

export function OwnTextsScreen(_parts: { view: PanelView }) {
  return null;
}
