import type { QueueView } from './queue-view.ts';

export function QueueSection({ queue: _queue }: { queue: QueueView }) {
  return null;
}
