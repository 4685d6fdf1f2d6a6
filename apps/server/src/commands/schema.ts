import { territoryFile } from "@bassin/core";
import { z } from "zod";
import { exitCodes } from "./command-line.ts";
import type { AddCommand } from "./program.ts";

/** `bassin schema` */
export const addSchema: AddCommand = (program, line, end) => {
  program
    .command("schema")
    .description(
      line.say({
        fr: "écrit le schéma JSON du fichier d’un territoire",
        en: "writes the JSON Schema of a territory’s file",
      }),
    )
    .option("--json", line.say({ fr: "JSON, comme toujours ici", en: "JSON, as always here" }))
    .action(() => {
      line.print(JSON.stringify(z.toJSONSchema(territoryFile, { io: "input" }), null, 2));
      end(exitCodes.done);
    });
};
