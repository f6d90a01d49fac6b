import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  name: string;
  title: string;
  /** what is said besides, for those who only hear the title */
  label?: string;
  /** closes it when something was done */
  children(close: () => void): ComponentChildren;
}

/** A form that is opened when it is wanted; what was written in it goes when it is closed. */
export function Fold({ name, title, label, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="fold team-fold" data-fold={name} open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary aria-label={label}>{title}</summary>
      {isOpen && <div class="team-folded">{children(() => setOpen(false))}</div>}
    </details>
  );
}
