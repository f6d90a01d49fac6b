import type { HelpPoint } from '../pack/schema.ts';

type Named = Pick<HelpPoint, 'name' | 'shortName' | 'phones' | 'email' | 'url'>;

/** Whether a text says where to go: one of these places, by its name or by how it is reached. */
export const namesHelpPoint = (text: string, points: readonly Named[]): boolean =>
  points.some(({ name, shortName, phones = [], email, url }) =>
    [name, shortName, ...phones, email, url].some((part) => part !== undefined && text.includes(part)),
  );
