import type { PanelView } from './panel-view.ts';

export function SealedNotesSection({ view: _view }: { view: PanelView }) {
  return null;
}
