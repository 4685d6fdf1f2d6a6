/** Shortest password sign-in accepts, in characters. */
export const shortestPassword = 10;
