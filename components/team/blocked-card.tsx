import { useEffect, useRef } from 'preact/hooks';
import type { TeamDevice } from '../../core/team/root.ts';
import { AfterBlocking } from './after-blocking.tsx';
import type { HomeView } from './team-view.ts';

interface CardProps {
  device: TeamDevice;
  hub: HomeView['hub'];
  /** nothing more important was opened at the same time */
  mayFocus: boolean;
}

/** A device was blocked just now: its row has gone to the others, and what else there is to do is said here. */
export function BlockedCard({ device, hub, mayFocus }: CardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each device
  useEffect(() => {
    if (mayFocus) heading.current?.focus();
  }, [device.id]);
  return (
    <div class="card warning" data-part="just-blocked">
      <h3 ref={heading} tabIndex={-1}>
        {device.name}
      </h3>
      <AfterBlocking device={device} hub={hub} />
    </div>
  );
}
