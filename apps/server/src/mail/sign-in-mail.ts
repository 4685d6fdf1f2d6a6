/** The message that carries a sign-in link, in both languages since the reader's is not known. */
export function signInMail(to: string, link: string): { to: string; subject: string; text: string } {
  return {
    to,
    subject: "Votre lien pour entrer dans Bassin / Your link to sign in to Bassin",
    text: [
      "Bonjour,",
      "",
      "Voici le lien que vous avez demandé. Il sert une seule fois, pendant un quart d’heure :",
      link,
      "",
      "Vous n’avez rien demandé ? Ignorez ce message : sans ce lien, personne n’entre.",
      "",
      "Hello,",
      "",
      "Here is the link you asked for. It works once, for a quarter of an hour:",
      link,
      "",
      "You asked for nothing? Ignore this message: without this link, nobody gets in.",
    ].join("\n"),
  };
}
