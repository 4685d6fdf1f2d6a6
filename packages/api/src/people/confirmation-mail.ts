/** The message that asks someone, once and in both languages, to read one fact and say whether it is so. */
export function confirmationMail(
  to: string,
  { link, person }: { readonly link: string; readonly person: string },
): { to: string; subject: string; text: string } {
  return {
    to,
    subject: "Est-ce bien cela ? / Is this so?",
    text: [
      `Bonjour ${person},`,
      "",
      "Quelqu’un a écrit sur Bassin une chose qui vous concerne, et vous demande si c’est bien cela.",
      "Ce lien montre cette seule chose. Il n’ouvre aucun compte et ne sert qu’une fois, pendant trente jours :",
      link,
      "",
      `Hello ${person},`,
      "",
      "Someone wrote on Bassin something that concerns you, and asks whether it is so.",
      "This link shows just that. It opens no account and works once, for thirty days:",
      link,
    ].join("\n"),
  };
}
