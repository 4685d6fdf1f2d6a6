const onlyDate = /^~?\d{4}(?:-\d{2}){0,2}~?$/;

/** What a piece of evidence is called, when that says more than when it was: a bare date is left to the sentence. */
export const nameEvidence = (label: string): string | undefined => (onlyDate.test(label.trim()) ? undefined : label);
