import { createContext } from "react";

/** Where the pictures of a page come from, and the day they show: written under those that are taken away. */
export interface PictureOrigin {
  source: string;
  /** "YYYY-MM-DD". */
  asOf: string;
}

/** Set around the pictures that may be taken away as files. */
export const PictureOriginContext = createContext<PictureOrigin | undefined>(undefined);
