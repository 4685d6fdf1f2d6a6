import { fastify } from "fastify";
import { Pool } from "pg";

/**
 * The least a server can do to send the same bytes: one route, one prepared statement, no sign-in, no permission,
 * no row-level security. What it needs comes from the environment.
 */
const { PORT, DATABASE_URL, STATEMENT, TERRITORY, ECOSYSTEM } = process.env;
const pool = new Pool({ connectionString: DATABASE_URL, max: 10 });
const app = fastify();
app.get("/facts", async () => {
  const statement = { name: "facts", text: STATEMENT ?? "", values: [TERRITORY, ECOSYSTEM] };
  const { rows } = await pool.query<{ facts: unknown }>(statement);
  return { result: { data: rows[0]?.facts } };
});
await app.listen({ port: Number(PORT), host: "127.0.0.1" });
process.send?.("ready");
