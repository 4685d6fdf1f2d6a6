import { type Database, newId } from "@bassin/db";
import { z } from "zod";
import { createOfflineSignIn } from "../auth/offline-sign-in.ts";
import { createOperatorPath, findOrOpenOperator, type OperatorDesk, openOperator } from "../auth/operator.ts";
import { findSecret } from "../secret.ts";
import type { Settings } from "../settings.ts";
import { exitCodes } from "./command-line.ts";
import type { AddCommand } from "./program.ts";
import { withDatabase } from "./with-settings.ts";

interface Options {
  readonly email?: string;
  readonly name?: string;
  readonly json?: boolean;
}

/** `bassin create-operator` */
export const addCreateOperator: AddCommand = (program, line, end) => {
  const { say } = line;
  program
    .command("create-operator")
    .description(
      say({
        fr: "donne une adresse qui fait entrer, une fois, la personne qui fait tourner Bassin",
        en: "gives an address that lets whoever runs Bassin in, once",
      }),
    )
    .option(
      "--email <address>",
      say({ fr: "quelqu’un d’autre que la première personne", en: "someone else than the first person" }),
    )
    .option(
      "--name <name>",
      say({ fr: "son nom, si son compte est nouveau", en: "their name, if their account is new" }),
    )
    .option("--json", say({ fr: "répond en JSON", en: "answers as JSON" }))
    .action(({ email, name, json = false }: Options) =>
      withDatabase(line, async (database, settings) => {
        if (email !== undefined && !z.email().safeParse(email).success) {
          line.tell(say({ fr: "Cette adresse n’est pas une adresse de courriel.", en: "This is not a mail address." }));
          return exitCodes.badInput;
        }
        const desk = openDesk(database, settings, line.now);
        const operator =
          email === undefined
            ? (await findOrOpenOperator(desk)).operator
            : await openOperator(desk, { email, name: name ?? email.replace(/@.*/, "") });
        const address = `${settings.publicUrl}${await createOperatorPath(desk, operator)}`;
        line.print(json ? JSON.stringify({ account: operator.account, address }) : address);
        if (!json) line.tell(say(once));
        return exitCodes.done;
      }).then(end),
    );
};

const once = {
  fr: "Cette adresse sert une fois, pendant 24 heures, une fois Bassin démarré.",
  en: "This address works once, for 24 hours, once Bassin is started.",
};

function openDesk(database: Database, settings: Settings, now: () => Date): OperatorDesk {
  const { publicUrl } = settings;
  return { database, now, signIn: createOfflineSignIn({ database, publicUrl, secret: findSecret(settings), newId }) };
}
