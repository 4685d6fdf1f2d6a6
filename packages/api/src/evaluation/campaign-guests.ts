import { type CampaignGuest, listAccountNames, type Transaction } from "@bassin/db";

/** What everyone may know of a guest: in which voice, for whom, whether they were heard. Never what they said. */
function tellPresence({ id, way, voice, actor, standpoint, heardAt, finishedAt }: CampaignGuest) {
  return { id, way, voice, actor, standpoint, isHeard: heardAt !== null, hasFinished: finishedAt !== null };
}

/** The guests of a campaign, without their names: who has been heard, from which places. */
export function tellPresences(guests: readonly CampaignGuest[]) {
  return guests.filter(({ revokedAt }) => revokedAt === null).map(tellPresence);
}

/** The same with names, for whoever leads: whom to remind, which link to withdraw. */
export async function tellGuests(trx: Transaction, guests: readonly CampaignGuest[]) {
  const accounts = guests.flatMap(({ account }) => account ?? []);
  const names = new Map((await listAccountNames(trx, accounts)).map(({ account, name }) => [account, name] as const));
  return guests
    .filter(({ revokedAt }) => revokedAt === null)
    .map((guest) => ({
      ...tellPresence(guest),
      account: guest.account,
      person: guest.name ?? names.get(guest.account ?? "") ?? null,
      remindedAt: guest.remindedAt,
      hasAddress: guest.way === "account" || guest.email !== null,
    }));
}
