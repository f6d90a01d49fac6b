import { buildElement } from '../build-element.ts';

/** The login page: nothing on it may be read or written. */
export function renderLogin(): HTMLElement {
  const input = (name: string, type: string, label: string) =>
    buildElement('input', { name, type, class: 'gate-input', 'aria-label': label, placeholder: label });
  const form = buildElement('form', { action: '/login/device-based/regular/login/', method: 'post', class: 'card gate' }, [
    buildElement('h1', {}, ['Log in']),
    input('email', 'text', 'Email or mobile number'),
    input('pass', 'password', 'Password'),
    buildElement('button', { type: 'submit', class: 'gate-button' }, ['Log in']),
  ]);
  form.addEventListener('submit', (event) => event.preventDefault());
  return buildElement('div', { class: 'gate-page' }, [form]);
}

export function renderCheckpoint(): HTMLElement {
  const card = buildElement('div', { role: 'main', class: 'card gate' }, [
    buildElement('h1', {}, ['Confirm that it is you']),
    buildElement('p', { class: 'gate-text' }, [
      'We noticed an unusual login. Please confirm your identity to go on to your groups, posts and messages.',
    ]),
    buildElement('button', { type: 'button', class: 'gate-button' }, ['Continue']),
  ]);
  return buildElement('div', { class: 'gate-page' }, [card]);
}
