import type { ComponentChildren } from 'preact';

interface SectionProps {
  /** for tests and links */
  name: string;
  title: string;
  children: ComponentChildren;
}

/** One matter of the team's or the supervisor's page. */
export function PageSection({ name, title, children }: SectionProps) {
  return (
    <section class="page-section" id={name} data-section={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
