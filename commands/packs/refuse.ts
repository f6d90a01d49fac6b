/** Says why nothing is done; the exit code of the command. */
export function refuse(message: string): 1 {
  console.error(message);
  return 1;
}
