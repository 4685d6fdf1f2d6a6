import { Card, CommitmentsMap } from "../../src/index.ts";
import { crowdedNetwork } from "../samples/network-samples.ts";

const busiest = crowdedNetwork(60, 330);

/** The busiest map alone: what its layout takes is in the browser's timeline, as `bassin-commitments-layout`. */
export function BusiestPage() {
  return (
    <Card>
      <CommitmentsMap {...busiest} />
    </Card>
  );
}
