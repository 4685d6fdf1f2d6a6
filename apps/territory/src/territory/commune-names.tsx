import { Fragment } from "react";

/** Names of communes one after another; none is cut at its hyphens. */
export function CommuneNames({ names }: { names: readonly string[] }) {
  return (
    <p className="commune-names">
      {names.map((name, place) => (
        <Fragment key={name}>
          <span>{place < names.length - 1 ? `${name}\u00a0·` : name}</span>{" "}
        </Fragment>
      ))}
    </p>
  );
}
