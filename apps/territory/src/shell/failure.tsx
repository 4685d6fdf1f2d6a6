import { AppLink, ErrorNotice, Question } from "@bassin/ui";
import { type ErrorComponentProps, Navigate, useRouter } from "@tanstack/react-router";
import { isOutage, readRefusal } from "../api/refusal.ts";
import { queryClient } from "../api/trpc.ts";
import { useAppText, useSaid } from "../locales/use-app-text.ts";
import { AppFrame } from "./app-layout.tsx";
import { usePageTitle } from "./use-page-title.ts";

/** A page that is not there, or not open to this account: the API never says which. */
export function NotFound() {
  const text = useAppText();
  usePageTitle(text("shell.notFound.title"));
  return (
    <>
      <Question lead={text("shell.notFound.text")}>{text("shell.notFound.title")}</Question>
      <AppLink className="bassin-link" href="/">
        {text("shell.notFound.back")}
      </AppLink>
    </>
  );
}

/** The network is gone, or something of ours went wrong. */
function Outage({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useAppText();
  const kind = isOutage(error) ? "unreachable" : "unexpected";
  return (
    <ErrorNotice
      todo={text(`shell.failure.${kind}Todo`)}
      onRetry={onRetry}
      details={kind === "unexpected" ? String(error) : undefined}
    >
      {text(`shell.failure.${kind}`)}
    </ErrorNotice>
  );
}

/** What took the place of a page that could not be shown: what happened, that nothing was lost, what to do. */
export function Failure({ error, reset }: ErrorComponentProps) {
  const text = useAppText();
  const said = useSaid();
  const router = useRouter();
  const refusal = readRefusal(error);
  const tryAgain = async () => {
    await queryClient.invalidateQueries();
    reset();
    await router.invalidate();
  };
  if (refusal?.code === "signed-out") {
    return <Navigate to="/connexion" search={{ vers: router.state.location.href }} replace />;
  }
  if (refusal?.code === "closed") return <Navigate to="/fermes" replace />;
  if (refusal?.code === "not-found" || refusal?.code === "invalid") return <NotFound />;
  return (
    <>
      <h1 className="bassin-hidden">{text("shell.failure.title")}</h1>
      {refusal === null ? (
        <Outage error={error} onRetry={tryAgain} />
      ) : (
        <ErrorNotice onRetry={tryAgain}>{said(refusal.message)}</ErrorNotice>
      )}
    </>
  );
}

/** The same, where the failure left no frame around it. */
export function FramedFailure(props: ErrorComponentProps) {
  return (
    <AppFrame>
      <Failure {...props} />
    </AppFrame>
  );
}

/** The same, where there is no frame around it. */
export function FramedNotFound() {
  return (
    <AppFrame>
      <NotFound />
    </AppFrame>
  );
}
