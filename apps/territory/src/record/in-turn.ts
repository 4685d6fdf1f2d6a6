const last = new Map<string, Promise<unknown>>();

/** Writes to one record one after the other: fields of the same fact may save themselves at the same moment. */
export function inTurn<Answer>(record: string, write: () => Promise<Answer>): Promise<Answer> {
  const turn = (last.get(record) ?? Promise.resolve()).then(write, write);
  last.set(record, turn);
  const leave = () => {
    if (last.get(record) === turn) last.delete(record);
  };
  turn.then(leave, leave);
  return turn;
}
