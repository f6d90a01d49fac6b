import { answerLanguages } from '../language.ts';
import { readTemplate } from '../pack/template.ts';
import { listFrameTexts, type OutgoingText } from './list-texts.ts';
import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

/** Without its frame a correction is not made at all, and nobody would see that it is not. */
export function checkCorrectionFrames({ heads, entries }: PlacedEntries): Problem[] {
  const [frame, ...others] = entries.correctionFrames;
  const [head] = heads;
  if (frame === undefined) {
    const said = ['has claims, and there is no correction frame', 'write one, in a list "correctionFrames"'] as const;
    return entries.claims.length > 0 && head ? [reportError(head, '', said)] : [];
  }
  const missing = answerLanguages.filter((language) => frame.entry.texts[language] === undefined);
  return [
    ...others.map((placed) => reportError(placed, '', ['is a second correction frame: the first is taken', 'take one of them out'])),
    ...(missing.length === 0
      ? []
      : [
          reportError(frame, '.texts', [`is not there in ${missing.join(', ')}: no claim is corrected in it`, 'write it in all languages']),
        ]),
    ...listFrameTexts(frame).flatMap(judgePart),
  ];
}

function judgePart({ spot, at, text, part }: OutgoingText): Problem[] {
  const due = part === 'myth' ? 'myth' : 'help-point';
  const named = readTemplate(text).filter((piece) => typeof piece !== 'string');
  const [first] = named;
  if (named.length === 1 && first && 'field' in first && first.field === due) return [];
  return [reportError(spot, at, [`is to hold {{${due}}} once and nothing else in braces`, `write it with {{${due}}} in it`])];
}
