/** Of the pages of coordinators and supervisors, who alone open them; a wipe deletes them too. */
export const pageDatabases = { team: 'pomost-team', review: 'pomost-review' } as const;
export type PageDatabase = (typeof pageDatabases)[keyof typeof pageDatabases];
