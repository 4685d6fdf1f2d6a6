import { useEffect, useState } from "react";

type Words = Readonly<Record<string, string>>;

function readDraft(key: string): Words {
  try {
    const kept: unknown = JSON.parse(window.localStorage.getItem(key) ?? "{}");
    if (typeof kept !== "object" || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, words]) => typeof words === "string"));
  } catch {
    // A browser that keeps nothing, or what cannot be read: the line starts empty.
    return {};
  }
}

/** What is typed in a line and not sent yet: kept in this browser, so that a closed page loses nothing. */
export function useLineDraft(line: string, typed: string | undefined) {
  const key = `bassin-line:${line}`;
  const [said, say] = useState<Words>(() => readDraft(key));
  useEffect(() => {
    try {
      if (typed === undefined || (said[typed] ?? "") === "") window.localStorage.removeItem(key);
      else window.localStorage.setItem(key, JSON.stringify(said));
    } catch {
      // No room or no permission: the words stay in the line.
    }
  }, [key, said, typed]);
  return [said, say] as const;
}
