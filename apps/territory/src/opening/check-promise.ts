/** A first promise as it is being told; a side nobody chose yet is undefined. */
export interface ToldPromise {
  readonly statement: string;
  readonly giver: string | undefined;
  readonly receiver: string | undefined;
}

/** What a promise lacks before it can be written: nobody is ever made to promise by a choice left as it was. */
export function checkPromise({ statement, giver, receiver }: ToldPromise) {
  if (statement === "") return "need";
  if (giver === undefined) return "needGiver";
  if (receiver === undefined) return "needReceiver";
  return giver === receiver ? "same" : undefined;
}
