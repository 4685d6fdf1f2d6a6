import { createHmac, randomBytes } from "node:crypto";
import pg from "pg";

/** Opens a session for a new account straight in the database; returns the cookie a browser would send. */
export async function openSession(
  url: string,
  secret: string,
): Promise<{ readonly account: string; readonly cookie: string }> {
  const account = `bench-${randomBytes(6).toString("hex")}`;
  const token = randomBytes(24).toString("hex");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into auth."user" (id, name, email, "emailVerified", "createdAt", "updatedAt") values ($1, $1, $2, true, now(), now())`,
    [account, `${account}@example.org`],
  );
  await client.query(
    `insert into auth.session (id, token, "userId", "expiresAt", "createdAt", "updatedAt") values ($1, $2, $3, now() + interval '1 day', now(), now())`,
    [randomBytes(12).toString("hex"), token, account],
  );
  await client.end();
  const signature = createHmac("sha256", secret).update(token).digest("base64");
  return { account, cookie: `bassin.session_token=${encodeURIComponent(`${token}.${signature}`)}` };
}
