import type { ComponentChildren } from 'preact';
import { useWelcome } from './welcome-context.ts';
import type { WelcomeStep } from './welcome-view.ts';

export function Step({ name, children }: { name: WelcomeStep; children: ComponentChildren }) {
  const { words } = useWelcome();
  return (
    <section class="welcome-step" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`} tabIndex={-1}>
        {words.t(`welcome.${name}.title`)}
      </h2>
      {children}
    </section>
  );
}
