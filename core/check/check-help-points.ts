import type { PlacedEntries } from './place-entries.ts';
import { type Problem, reportError } from './problem.ts';

/** Digits of a whole postcode: `04` stands for 04000 to 04999. */
const wholePostcode = 5;

/** A range that runs backwards serves nobody. */
export const checkHelpPoints = ({ entries }: PlacedEntries): Problem[] =>
  entries.helpPoints.flatMap((placed) =>
    (placed.entry.postcodes ?? []).flatMap(({ from, to }, index) =>
      from.padEnd(wholePostcode, '0') <= to.padEnd(wholePostcode, '9')
        ? []
        : [
            reportError(placed, `.postcodes[${index}].to`, [
              `the range runs from ${from} back to ${to}: no postcode lies in it`,
              'write the lower postcode as "from"',
            ]),
          ],
    ),
  );
