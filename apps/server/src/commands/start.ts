import { createLog } from "../http/log.ts";
import { startInstance } from "../start-instance.ts";
import { exitCodes } from "./command-line.ts";
import type { AddCommand } from "./program.ts";
import { withSettings } from "./with-settings.ts";

/** The sentence printed with the one address, French then English: whoever starts Bassin has chosen no language yet. */
const ready = {
  signsIn: {
    fr: "Bassin est prêt. Ouvrez cette adresse pour entrer : elle sert une fois, pendant 24 heures.",
    en: "Bassin is ready. Open this address to sign in: it works once, for 24 hours.",
  },
  plain: { fr: "Bassin est prêt, à cette adresse.", en: "Bassin is ready, at this address." },
} as const;

/** `bassin start` */
export const addStart: AddCommand = (program, line, end) => {
  const command = program.command("start");
  command
    .description(
      line.say({
        fr: "démarre Bassin et dit à quelle adresse l’ouvrir ; Ctrl-C l’arrête",
        en: "starts Bassin and says which address to open; Ctrl-C stops it",
      }),
    )
    .option("--json", line.say({ fr: "dit l’adresse en JSON", en: "says the address as JSON" }))
    .action(({ json = false }: { json?: boolean }) =>
      withSettings(line, async (settings) => {
        const log = createLog(settings.logLevel, line.log);
        const running = await startInstance(settings, { log });
        const { address, signsIn } = running;
        const { fr, en } = signsIn ? ready.signsIn : ready.plain;
        line.print(json ? JSON.stringify({ address, signsIn }) : `\n${fr}\n${en}\n\n  ${address}\n`);
        await line.untilAskedToEnd();
        await running.close();
        return exitCodes.done;
      }).then(end),
    );
};
