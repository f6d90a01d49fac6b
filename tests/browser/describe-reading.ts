import type { PageReading } from '../../commands/ask-page-script.ts';
import type { ExpectedPage } from '../stand-ins/expected-page.ts';

/** Weak ids are digests: which one it is does not matter, only that it is marked as weak. */
const plain = (id: string | undefined): string | null => (id === undefined ? null : id.startsWith('weak:') ? 'weak' : id);

/** What was read in the form of what is expected. */
export const describeReading = (reading: PageReading | undefined): ExpectedPage => ({
  space: { id: reading?.space?.id ?? '', title: reading?.space?.title ?? '' },
  posts: (reading?.posts ?? []).map(({ id, kind, parent, text, truncated }) => ({
    kind,
    id: plain(id) ?? '',
    parent: plain(parent),
    text,
    truncated,
  })),
});
