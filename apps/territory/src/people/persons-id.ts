/** The list of people, where the keyboard goes back to once someone was removed. */
export const personsId = "personnes";
