export const commentLimit = 150;
