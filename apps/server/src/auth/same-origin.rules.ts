/** What a request says of the page it comes from. */
export interface RequestOrigin {
  readonly "sec-fetch-site"?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * Whether a request that changes something comes from one of our own pages. A browser says so itself (`Sec-Fetch-Site`);
 * an older one says which page (`Origin`). A page of another site can forge neither.
 */
export function isSameOrigin(headers: RequestOrigin, publicUrl: string): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined) return site === "same-origin";
  return headers.origin === publicUrl;
}
