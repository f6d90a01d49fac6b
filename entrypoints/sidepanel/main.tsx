import { render } from 'preact';
import { Panel } from '../../components/panel.tsx';
import { PanelModel } from './panel-model.ts';

const model = new PanelModel(new AbortController().signal);
const root = document.getElementById('panel') as HTMLElement;
const draw = (): void => render(<Panel view={model.view()} actions={model.actions} />, root);
model.store.subscribe(draw);
draw();
