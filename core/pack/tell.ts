/** A mistake as a sentence about the value, without the full stop, and what to do about it. */
export type Told = readonly [mistake: string, remedy: string];

/** Of the schema's messages, which are one text; no remedy has a line break, what it is said of may have some. */
const separator = '\n';

/** The message of a check, to be given to valibot. */
export const tell = (...told: Told): string => told.join(separator);

/** The message of a check that repeats what was written. */
export const tellOf =
  (say: (written: string) => Told) =>
  ({ received }: { received: string }): string =>
    tell(...say(received));

/** What `tell` was given; undefined for the messages that valibot has itself. */
export function readTold(message: string): Told | undefined {
  const at = message.lastIndexOf(separator);
  return at < 0 ? undefined : [message.slice(0, at), message.slice(at + separator.length)];
}
