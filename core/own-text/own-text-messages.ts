import type { Result } from '../result.ts';
import type { OwnText } from './own-text.ts';

export interface OwnTextMessages {
  'own-texts.read': (none: null) => Result<OwnText[], 'store-closed'>;
  'own-texts.write': (text: OwnText) => Result<null, 'store-closed' | 'refused' | 'too-many'>;
  'own-texts.remove': (id: string) => Result<null, 'store-closed'>;
}
