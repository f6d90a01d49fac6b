import type { Result } from '../result.ts';
import type { RegisteredSpace } from './space.ts';

export interface SpaceMessages {
  'spaces.read': (none: null) => Result<RegisteredSpace[], 'store-closed'>;
}
