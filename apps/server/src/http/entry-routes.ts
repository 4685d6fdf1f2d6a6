import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { isSameOrigin } from "../auth/same-origin.rules.ts";
import type { SignIn } from "../auth/sign-in.ts";
import { webHeaders } from "./auth-routes.ts";
import { type PlainPage, writePlainPage } from "./plain-page.ts";
import { sendPage } from "./send-page.ts";

const closedTitle = { fr: "Ce lien ne sert plus", en: "This link no longer works" };

const pages = {
  enter: {
    title: { fr: "Entrer dans Bassin", en: "Sign in to Bassin" },
    lines: [
      {
        fr: "Ce lien sert une seule fois. Rien n’est ouvert tant que vous n’avez pas appuyé sur le bouton.",
        en: "This link works once. Nothing is opened until you press the button.",
      },
    ],
    button: { fr: "Entrer", en: "Sign in" },
  },
  closed: {
    title: closedTitle,
    lines: [
      {
        fr: "Il a déjà été ouvert, il a expiré, ou un lien plus récent l’a remplacé. Rien n’a été perdu : demandez-en un nouveau depuis la page d’entrée, ou à la personne qui fait tourner Bassin (« bassin create-operator »).",
        en: "It was opened already, has expired, or a newer one replaced it. Nothing was lost: ask for another from the sign-in page, or from whoever runs Bassin (“bassin create-operator”).",
      },
    ],
    link: { href: "/", label: { fr: "Aller à Bassin", en: "Go to Bassin" } },
  },
  elsewhere: {
    title: closedTitle,
    lines: [
      {
        fr: "La demande venait d’un autre site : ouvrez le lien lui-même.",
        en: "The request came from another site: open the link itself.",
      },
    ],
    link: { href: "/", label: { fr: "Aller à Bassin", en: "Go to Bassin" } },
  },
} as const satisfies Record<string, PlainPage>;

type Visit = FastifyRequest<{ Params: { token: string } }>;

/**
 * Links that sign in once: `/entrer/…` printed for an operator, `/entrer/courriel/…` sent by mail. Opening one shows a
 * page with a button, so that a preview of the link, which fetches it, does not use it up.
 */
export async function entryRoutes(
  app: FastifyInstance,
  { signIn, publicUrl }: { readonly signIn: SignIn; readonly publicUrl: string },
): Promise<void> {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/x-www-form-urlencoded", { parseAs: "string" }, (_request, _body, done) =>
    done(null),
  );
  const show = (_request: FastifyRequest, reply: FastifyReply) => sendPage(reply, writePlainPage(pages.enter));
  const enter = (open: (request: Visit) => Promise<Response>) => async (request: Visit, reply: FastifyReply) => {
    if (!isSameOrigin(request.headers, publicUrl)) return sendPage(reply, writePlainPage(pages.elsewhere), 403);
    const answer = await open(request);
    const cookies = answer.headers.getSetCookie();
    if (!answer.ok || cookies.length === 0) return sendPage(reply, writePlainPage(pages.closed), 410);
    return reply.header("set-cookie", cookies).header("cache-control", "no-store").redirect("/", 303);
  };

  app.get("/entrer/:token", show);
  app.post(
    "/entrer/:token",
    enter(({ params, headers, ip }) =>
      signIn.api.openEntryLink({ body: params, headers: webHeaders(headers, ip), asResponse: true }),
    ),
  );
  app.get("/entrer/courriel/:token", show);
  app.post(
    "/entrer/courriel/:token",
    enter(({ params, headers, ip }) =>
      signIn.api.magicLinkVerify({ query: params, headers: webHeaders(headers, ip), asResponse: true }),
    ),
  );
}
