const sayDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

/** The message that invites someone, once and in both languages, to answer the questions of a campaign. */
export function campaignMail(
  to: string,
  {
    link,
    name,
    until,
    isReminder,
  }: { readonly link: string; readonly name: string; readonly until: string; readonly isReminder: boolean },
): { to: string; subject: string; text: string } {
  const [asked, askedEn] = isReminder
    ? [
        "Votre parole n’a pas encore été entendue, et elle compte autant que les autres.",
        "You have not been heard yet, and your word counts as much as any other.",
      ]
    : [
        "On vous demande ce que vous en pensez, de là où vous êtes.",
        "You are asked what you make of it, from where you stand.",
      ];
  return {
    to,
    subject: `${name} : qu’en dites-vous ? / What do you say?`,
    text: [
      "Bonjour,",
      "",
      asked,
      `« ${name} » : quelques questions, jusqu’au ${sayDay(until, "fr")}, sur un téléphone si vous voulez. Ce que vous écrivez est gardé au fur et à mesure :`,
      link,
      "",
      "Hello,",
      "",
      askedEn,
      `“${name}”: a few questions, until ${sayDay(until, "en-GB")}, on a phone if you like. What you write is kept as you go:`,
      link,
    ].join("\n"),
  };
}
