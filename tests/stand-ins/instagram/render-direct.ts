import { buildElement } from '../build-element.ts';
import { mountLexical } from '../editors/lexical.ts';
import { wirePostButton } from '../post-button.ts';
import { look } from './look.ts';
import { privateMessages } from './threads.ts';

const renderMessage = (text: string, isOwn: boolean): HTMLElement =>
  buildElement('div', { role: 'row', class: isOwn ? `${look.bubble} ${look.own}` : look.bubble }, [
    buildElement('div', { dir: 'auto' }, [text]),
  ]);

/** A conversation between two people, which no reader may touch. */
export function renderDirect(): HTMLElement {
  const list = buildElement(
    'div',
    { role: 'grid' },
    privateMessages.map(({ text, isOwn }) => renderMessage(text, isOwn)),
  );
  const host = buildElement('div');
  const button = buildElement('div', { role: 'button', tabindex: '0' }, ['Send']);
  wirePostButton({
    site: 'instagram',
    composer: 'direct',
    host,
    button,
    mount: (onChange) => mountLexical(host, { mode: 'rich', label: 'Message', placeholder: 'Message...', onChange }),
    onSent: (text) => list.append(renderMessage(text, true)),
  });
  const header = buildElement('header', { class: look.header }, [buildElement('h1', {}, ['ivka.na.shest'])]);
  const form = buildElement('div', { class: look.form }, [host, button]);
  return buildElement('main', { role: 'main' }, [buildElement('div', { class: look.inbox }, [header, list, form])]);
}
