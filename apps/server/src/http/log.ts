import { type DestinationStream, type Logger, pino, stdSerializers } from "pino";
import type { Settings } from "../settings.ts";

/**
 * A log of JSON lines without personal data: no address of a person or a device, no link, no token, no query. Requests
 * are named by the route they took, errors keep their stack with anything that looks personal taken out.
 */
export function createLog(level: Settings["logLevel"], destination: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        err: (error: Error) => withoutPersonalData(stdSerializers.err(error)),
        req: () => undefined,
        res: () => undefined,
      },
    },
    destination,
  );
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,}/g;
/** Cookies, links, secrets: long runs of letters and digits. Identifiers of records (UUID) name nobody and stay. */
const longRun = /[\w-]{20,}/g;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const query = /\?[^\s"')]*/g;
/** What SQL was given, and what PostgreSQL repeats of a row. */
const repeated = new Set(["parameters", "detail", "where", "hint", "query", "internalQuery", "config", "request"]);

/** The same error, with what could name a person or open a door taken out. */
function withoutPersonalData(error: unknown): unknown {
  if (typeof error === "string") {
    const nameless = error.replaceAll(email, "[address]").replaceAll(query, "");
    return nameless.replaceAll(longRun, (run) => (/\d/.test(run) && !uuid.test(run) ? "[secret]" : run));
  }
  if (Array.isArray(error)) return error.map(withoutPersonalData);
  if (typeof error !== "object" || error === null) return error;
  const kept = Object.entries(error).filter(([key]) => !repeated.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutPersonalData(value)]));
}
