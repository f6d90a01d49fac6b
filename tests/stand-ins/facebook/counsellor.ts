/** Display name of the person who is signed in. */
export const counsellor = 'Mira B.';
