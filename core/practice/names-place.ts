import type { HelpPoint } from '../pack/schema.ts';

type Named = Pick<HelpPoint, 'name' | 'shortName' | 'phones' | 'email' | 'url'>;

/** Whether a reply says where to go: a place that helps, by its name or by how it is reached. */
export const namesPlace = (text: string, points: readonly Named[]): boolean =>
  points.some(({ name, shortName, phones = [], email, url }) =>
    [name, shortName, ...phones, email, url].some((part) => part !== undefined && text.includes(part)),
  );
