import { buildElement } from '../build-element.ts';
import { renderAvatar } from './render-avatar.ts';
import { renderPost } from './render-post.ts';
import { renderTimestamp } from './render-timestamp.ts';
import type { Post } from './thread.ts';
import type { View } from './view.ts';

/** One child of the feed that holds a post. */
export interface FeedUnit {
  element: HTMLElement;
  card: HTMLElement;
  post: Post;
}

export interface Feed {
  element: HTMLElement;
  units: FeedUnit[];
  append(posts: readonly Post[]): void;
}

/** The feed with its posts, a sponsored unit, an emptied unit, a sorting control and a loading placeholder. */
export function renderFeed(view: View, posts: readonly Post[]): Feed {
  const units: FeedUnit[] = [];
  const placeholder = renderPlaceholder(view);
  const sorting = buildElement('div', {}, [buildElement('div', { role: 'button', class: 'sorting' }, [view.labels.mostRelevant])]);
  const element = buildElement('div', { role: 'feed' }, [sorting, placeholder]);
  const append = (more: readonly Post[]) => {
    const fresh = more.map((post, index) => renderUnit(view, post, units.length + index + 1));
    units.push(...fresh);
    placeholder.before(...fresh.map((unit) => unit.element));
  };
  append(posts);
  units[1]?.element.after(renderSponsored(view));
  units[4]?.element.after(buildElement('div'));
  return { element, units, append };
}

function renderUnit(view: View, post: Post, position: number): FeedUnit {
  const card = renderPost(view, post);
  const attributes = view.group.cohort === 'B' ? {} : { 'aria-posinset': String(position), 'aria-describedby': `:r${position}d:` };
  const page = view.group.id === '' ? { 'data-pagelet': `FeedUnit_${position - 1}` } : {};
  return { element: buildElement('div', page, [buildElement('div', attributes, [card])]), card, post };
}

function renderPlaceholder(view: View): HTMLElement {
  const bars = ['wide', 'narrow', 'middle'].map((width) => buildElement('div', { class: `loading-bar loading-${width}` }));
  const attributes = {
    role: 'article',
    'aria-label': view.labels.loading,
    'data-visualcompletion': 'loading-state',
    class: 'card loading',
  };
  return buildElement('div', {}, [buildElement('div', attributes, bars)]);
}

function renderSponsored(view: View): HTMLElement {
  const { cohort } = view.group;
  const roleOf = (role: string) => (cohort === 'C' ? {} : { 'data-ad-rendering-role': role });
  const about = buildElement('a', { role: 'link', class: 'timestamp', href: '/ads/about/?entry_product=ad_preferences' }, [
    view.labels.sponsored,
  ]);
  const header = buildElement('div', { class: 'post-header', ...roleOf('story_header') }, [
    renderAvatar('Kontor Moebel', 'large'),
    buildElement('div', {}, [
      buildElement('h3', {}, [buildElement('a', { role: 'link', class: 'author', href: '/kontormoebel.example/' }, ['Kontor Moebel'])]),
      buildElement('span', { class: 'time' }, [about]),
      renderTimestamp({ href: `/kontormoebel.example/?__cft__[0]=${'AZWq'.repeat(90)}`, age: '' }),
    ]),
  ]);
  const text = 'Umzug geplant? Bis Sonntag 20 % auf alle Regale, Betten und Tische, Lieferung in die Wohnung und Aufbau inklusive.';
  const message = buildElement('div', { class: 'message', ...roleOf('story_message') }, [
    buildElement('span', { dir: 'auto' }, [buildElement('div', { dir: 'auto' }, [text])]),
  ]);
  const call = buildElement('div', { class: 'call', ...roleOf('cta-') }, [
    buildElement('a', { role: 'link', class: 'call-button', href: 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fad' }, [
      view.labels.learnMore,
    ]),
  ]);
  const card = buildElement('div', cohort === 'B' ? { class: 'card post' } : { role: 'article', class: 'card post' }, [
    header,
    message,
    call,
  ]);
  return buildElement('div', {}, [buildElement('div', {}, [card])]);
}
