import { useEffect, useState } from 'preact/hooks';
import { type WelcomeStep, welcomeSteps } from './welcome-view.ts';

/** The step that stands in the upper part of the window. */
export function useCurrentStep(): WelcomeStep {
  const [current, setCurrent] = useState<WelcomeStep>('purpose');
  useEffect(() => {
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) isIntersecting ? inView.add(target.id) : inView.delete(target.id);
        const first = welcomeSteps.find((step) => inView.has(step));
        if (first !== undefined) setCurrent(first);
      },
      { rootMargin: '-10% 0px -60% 0px' },
    );
    for (const step of welcomeSteps) {
      const section = document.getElementById(step);
      if (section) observer.observe(section);
    }
    return () => observer.disconnect();
  }, []);
  return current;
}
