import { expect, it } from "vitest";
import { openBrowser, openServer } from "./open-server.ts";

it("the log names requests by their route, and holds no address, link, token, password or query", async () => {
  await using server = await openServer("postgres", { hasMail: true });
  const path = await server.operatorPath();
  const alice = openBrowser(server);
  await alice.press(path, { "user-agent": "A very personal telephone" });
  await alice.press(path);
  const credentials = { email: "alice@example.org", password: "une longue phrase" };
  await alice.post("/api/auth/first-credentials", credentials);
  await alice.post("/api/auth/sign-in/email", credentials);
  await alice.post("/api/auth/sign-in/email", { ...credentials, password: "pas la bonne phrase" });
  await alice.post("/api/auth/sign-in/magic-link", { email: credentials.email });
  const [link = ""] = /http\S+/.exec(server.mails[0]?.text ?? "") ?? [];
  await alice.press(link.replace(server.url, ""));
  await alice.get("/trpc/territory.searchPlaces?input=%7B%22text%22%3A%22Crest%22%7D");
  await alice.get("/?email=alice@example.org", { accept: "text/html" });
  await alice.post("/api/auth/sign-out", {}, { origin: "https://evil.example" });

  const log = server.logged.join("");
  expect(log.replace(/"Server listening at [^"]+"/, "")).not.toMatch(/127\.0\.0\.1|::1/);
  const lines = server.logged.map((line): { route?: string; status?: number } => JSON.parse(line));
  expect(lines.filter(({ route }) => route === "/entrer/:token").map(({ status }) => status)).toEqual([303, 410]);
  expect(lines.some(({ route }) => route === "/trpc/:path")).toBe(true);
  const token = decodeURIComponent(alice.cookie.split("=")[1] ?? "").split(".")[0] ?? "none";
  const secrets = [token, path.split("/").at(-1) ?? "", link.split("/").at(-1) ?? "", ...Object.values(credentials)];
  for (const secret of [...secrets, "pas la bonne", "telephone", "Crest", "evil.example", "alice"]) {
    expect(secret.length).toBeGreaterThan(3);
    expect(log).not.toContain(secret);
  }
});
