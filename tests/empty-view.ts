import type { PanelView } from '../components/panel-view.ts';
import { emptyState, toView } from '../entrypoints/sidepanel/panel-state.ts';

/** The panel before anything is known. */
export const emptyView: PanelView = toView(emptyState);
