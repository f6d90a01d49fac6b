import { buildElement } from '../build-element.ts';

export interface TimestampOptions {
  href: string;
  /** What the link says until it is pointed at or focused. */
  hrefBefore?: string | undefined;
  age: string;
}

/** The link behind the age; its glyphs are parted by U+034F, which is invisible. */
export function renderTimestamp({ href, hrefBefore, age }: TimestampOptions): HTMLElement {
  const glyphs = [...age].join('\u034f');
  const link = buildElement('a', { role: 'link', tabindex: '0', class: 'timestamp', href: hrefBefore ?? href, 'aria-label': age }, [
    buildElement('span', {}, [glyphs]),
    buildElement('span', { 'data-0': '0', class: 'decoy' }, ['7w']),
  ]);
  if (hrefBefore !== undefined) {
    const reveal = () => link.setAttribute('href', href);
    link.addEventListener('mouseover', reveal, { once: true });
    link.addEventListener('focusin', reveal, { once: true });
  }
  return buildElement('span', { class: 'time' }, [link]);
}
