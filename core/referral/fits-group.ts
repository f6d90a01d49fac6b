/** Who is one of them is not the other; groups of no pair say nothing about each other. */
const opposites: readonly (readonly [string, string])[] = [
  ['women', 'men'],
  ['minors', 'adults'],
  ['minors', 'seniors'],
  ['eu_citizens', 'third_country_nationals'],
];

/** Whether somebody of the groups `known` is among those served; undefined where nobody can tell. */
export function fitsGroup(served: readonly string[], known: readonly string[]): boolean | undefined {
  const isShutOut = (one: string, other: string): boolean =>
    served.includes(one) && !served.includes(other) && known.includes(other) && !known.includes(one);
  if (opposites.some(([one, other]) => isShutOut(one, other) || isShutOut(other, one))) return false;
  return served.some((group) => known.includes(group)) ? true : undefined;
}
