import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { createLog } from "./log.ts";

function logged(error: Error): string {
  const lines: string[] = [];
  const log = createLog(
    "info",
    new Writable({ write: (chunk, _encoding, done) => done(void lines.push(String(chunk))) }),
  );
  log.error({ err: error }, "failed");
  return lines.join("");
}

it("keeps the message, the stack and the code of an error, and takes out what is personal", () => {
  const error = Object.assign(new Error("duplicate key for alice.martin@example.org at /entrer/x?token=abc"), {
    code: "23505",
    detail: "Key (email)=(alice.martin@example.org) already exists.",
    parameters: ["alice.martin@example.org"],
    cause: new Error("cookie HgRviWWt6F39Pk6iSUF7AwCgtTpx5B1I"),
  });
  const line = logged(error);
  expect(line).toContain("duplicate key for [address] at /entrer/x");
  expect(line).toContain('"code":"23505"');
  expect(line).toContain("log.test.ts");
  for (const personal of ["alice", "martin", "token=abc", "HgRviWWt6F39Pk6iSUF7AwCgtTpx5B1I"]) {
    expect(line).not.toContain(personal);
  }
});

it("keeps identifiers of records, which name nobody", () => {
  expect(logged(new Error("no row 01989c6e-6e2a-7cc2-a9a1-3b7f0d1c2e3f"))).toContain(
    "01989c6e-6e2a-7cc2-a9a1-3b7f0d1c2e3f",
  );
});
