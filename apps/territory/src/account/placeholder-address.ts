/** An address nobody can receive mail at: the account was opened from the machine itself. */
export const isPlaceholder = (email: string): boolean => email.endsWith(".invalid");
