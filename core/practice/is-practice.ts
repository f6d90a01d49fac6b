/** The practice room's findings stand where those of a tab stand, under a number that no tab has. */
export const practiceTab = -1;

/** Of a finding's key: nothing done with a finding of the practice room may reach the log or the memory of threads. */
export const isPractice = (key: string | undefined): boolean => key?.startsWith(`finding/${practiceTab}/`) ?? false;
