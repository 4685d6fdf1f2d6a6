import type { Force, Status } from "@bassin/core";
import { useUiText } from "../locales/use-ui-text.ts";
import { StatusShape } from "./status-shape.tsx";

export interface StatusMarkProps {
  status: Status;
  force?: Force;
  /** Shows the word beside the shape; otherwise only assistive technology reads it. */
  withWord?: boolean;
}

/** What a criterion says, as a shape and a word. */
export function StatusMark({ status, force = "constitutive", withWord = false }: StatusMarkProps) {
  const text = useUiText();
  const words = force === "asset" ? `${text("force.asset")}, ${text(`status.${status}`)}` : text(`status.${status}`);
  return (
    <span className="bassin-status">
      <svg className="bassin-status__shape" viewBox="-9 -9 18 18" aria-hidden="true">
        <StatusShape status={status} force={force} radius={7} />
      </svg>
      <span className={withWord ? "bassin-status__word" : "bassin-hidden"}>{words}</span>
    </span>
  );
}
