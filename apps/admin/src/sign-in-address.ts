/** Where to sign in, and come back to a page of this app. The territory app keeps the only way in. */
export const signInAddress = (wanted: string): string => `/connexion?vers=${encodeURIComponent(wanted)}`;
