import type { TelegramMessage } from './chats.ts';

const startsGroup = (message: TelegramMessage, previous: TelegramMessage | undefined): boolean =>
  previous?.kind !== 'text' || message.kind !== 'text' || previous.senderId !== message.senderId;

/** Consecutive messages of one sender, who is named only once. */
export function groupMessages(messages: TelegramMessage[]): TelegramMessage[][] {
  const groups: TelegramMessage[][] = [];
  for (const [index, message] of messages.entries()) {
    if (startsGroup(message, messages[index - 1])) groups.push([message]);
    else groups.at(-1)?.push(message);
  }
  return groups;
}

export const formatClock = (minutesAgo: number): string =>
  new Date(Date.now() - minutesAgo * 60_000).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
