/** What is wrong with a string of opening hours, for the editor who wrote it */
export interface HoursProblem {
  /** Where it begins, counted from 0 */
  at: number;
  message: string;
}
