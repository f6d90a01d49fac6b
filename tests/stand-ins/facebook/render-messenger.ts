import { buildElement } from '../build-element.ts';
import { mountLexical } from '../editors/lexical.ts';
import { wirePostButton } from '../post-button.ts';
import { fill } from './labels.ts';
import { renderAvatar } from './render-avatar.ts';
import type { View } from './view.ts';

const friend = 'Niko P.';

/** A private chat beside the feed: nothing in it may be read, and nothing may be written into its box. */
export function renderMessenger({ labels }: View): HTMLElement {
  const rows = buildElement('div', { role: 'grid', class: 'chat-rows' });
  const add = (text: string, side: 'in' | 'out') =>
    rows.append(
      buildElement('div', { role: 'row', class: `chat-row chat-${side}` }, [
        buildElement('div', { dir: 'auto', class: 'chat-bubble' }, [text]),
      ]),
    );
  add('Здравей, до утре трябва да освободим стаята, какво да правя?', 'in');
  add('Ще ти звънна след час.', 'out');
  const host = buildElement('div', { class: 'editor-host' });
  const button = buildElement('div', { role: 'button', tabindex: '0', class: 'submit', 'aria-label': 'Enter' });
  wirePostButton({
    site: 'facebook',
    composer: 'messenger',
    host,
    button,
    mount: (onChange) => mountLexical(host, { mode: 'rich', label: labels.message, placeholder: 'Aa', onChange }),
    onSent: (text) => add(text, 'out'),
  });
  return buildElement('div', { role: 'region', class: 'chat', 'aria-label': fill(labels.chatWith, { name: friend }) }, [
    buildElement('div', { class: 'chat-header' }, [renderAvatar(friend, 'small'), buildElement('span', {}, [friend])]),
    rows,
    buildElement('div', { class: 'composer-field chat-field' }, [host, button]),
  ]);
}
