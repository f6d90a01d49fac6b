import type { PanelView } from './panel-view.ts';

export function DayScreen(_parts: { view: PanelView }) {
  return null;
}
