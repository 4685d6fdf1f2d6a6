/** What can be added to a plugin. */
export const partKinds = ["indicator", "solution"] as const;
export type PartKind = (typeof partKinds)[number];

/** What is asked of whoever adds to a plugin. */
export interface PartWanted {
  readonly kind: PartKind;
  /** In lower case, words joined by hyphens; it never changes. */
  readonly key: string;
  readonly name: { readonly fr: string; readonly en: string };
  /** The stake it speaks to, by its key. */
  readonly stake: string;
}
