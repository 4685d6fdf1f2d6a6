import { createServer } from "node:net";

/** A TCP port of 127.0.0.1 that was free a moment ago. Whoever takes it must still be ready to lose the race. */
export async function portFree(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") reject(new Error("No TCP address was given."));
      else resolve(address.port);
    });
  });
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
