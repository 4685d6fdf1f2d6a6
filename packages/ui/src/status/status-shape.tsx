import type { Force, Status } from "@bassin/core";

export interface StatusShapeProps {
  status: Status;
  force: Force;
  /** Half the width of the mark, in the units of the drawing around it. */
  radius: number;
}

const diamond = (radius: number) => `M0 ${-radius}L${radius} 0L0 ${radius}L${-radius} 0Z`;

/**
 * The mark of a criterion, centred on (0, 0): full, half, hollow, dash or dot, so that it is read without colour.
 * An asset is a diamond, full when it is there, hollow otherwise, dotted when nobody has spoken of it.
 */
export function StatusShape({ status, force, radius }: StatusShapeProps) {
  const hollow = radius * 0.88;
  const stroke = radius * 0.24;
  if (status === "not-applicable") return <circle className="bassin-shape--none" r={radius * 0.3} />;
  if (force === "asset") {
    if (status === "met") return <path className="bassin-shape--met" d={diamond(radius * 1.15)} />;
    const spoken = status === "unknown" ? { strokeDasharray: `${stroke} ${stroke * 1.15}` } : {};
    return <path className="bassin-shape--missing" d={diamond(radius)} strokeWidth={stroke} {...spoken} />;
  }
  if (status === "met") return <circle className="bassin-shape--met" r={radius} />;
  if (status === "missing") return <circle className="bassin-shape--missing" r={hollow} strokeWidth={stroke} />;
  if (status === "unknown") {
    const half = radius * 0.72;
    return <path className="bassin-shape--unknown" d={`M${-half} 0H${half}`} strokeWidth={radius * 0.4} />;
  }
  return (
    <>
      <circle className="bassin-shape--partial" r={hollow} strokeWidth={stroke} />
      <path className="bassin-shape--met" d={`M0 ${-hollow}A${hollow} ${hollow} 0 0 0 0 ${hollow}Z`} />
    </>
  );
}
