import type { Part } from "@bassin/core";
import { WhenSeen } from "@bassin/ui";
import { lazy } from "react";
import { PictureOrigin } from "./picture-origin.tsx";

/** The picture of a part and the room kept for it; loaded when it is about to be seen, never with the page. */
const pictures = {
  solution: {
    room: "44rem",
    Picture: lazy(async () => ({ default: (await import("../solution/solution-picture.tsx")).SolutionPicture })),
  },
  production: {
    room: "60rem",
    Picture: lazy(async () => ({ default: (await import("../production/production-picture.tsx")).ProductionPicture })),
  },
  value: {
    room: "60rem",
    Picture: lazy(async () => ({ default: (await import("../value/value-picture.tsx")).ValuePicture })),
  },
};

/** Where the picture of a part is on its page. */
export const pictureAnchor = "image";

/** Whether a part has a picture. */
export const isDrawn = (part: Part): part is keyof typeof pictures => Object.hasOwn(pictures, part);

/** What a part looks like, before its criteria and its lists. */
export function PartPicture({ part }: { part: Part }) {
  if (!isDrawn(part)) return null;
  const { room, Picture } = pictures[part];
  return (
    <PictureOrigin>
      <div className="part-picture" id={pictureAnchor}>
        <WhenSeen room={room}>
          <Picture />
        </WhenSeen>
      </div>
    </PictureOrigin>
  );
}
