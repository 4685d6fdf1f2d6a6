/** The message that carries an invitation, in both languages since its reader has not chosen one yet. */
export function invitationMail(to: string, link: string): { to: string; subject: string; text: string } {
  return {
    to,
    subject: "Invitation à rejoindre un territoire sur Bassin / Invitation to join a territory on Bassin",
    text: [
      "Bonjour,",
      "",
      "Vous êtes invité·e à rejoindre un territoire sur Bassin. Ce lien s’ouvre une seule fois :",
      link,
      "",
      "Hello,",
      "",
      "You are invited to join a territory on Bassin. This link opens once:",
      link,
    ].join("\n"),
  };
}
