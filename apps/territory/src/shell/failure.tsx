import { AppLink, EmptyState, ErrorNotice } from "@bassin/ui";
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
    <EmptyState title={text("shell.notFound.title")} action={<AppLink href="/">{text("shell.notFound.back")}</AppLink>}>
      {text("shell.notFound.text")}
    </EmptyState>
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
  if (refusal?.code === "not-found" || refusal?.code === "invalid") return <NotFound />;
  if (refusal !== null) return <ErrorNotice onRetry={tryAgain}>{said(refusal.message)}</ErrorNotice>;
  const kind = isOutage(error) ? "unreachable" : "unexpected";
  return (
    <ErrorNotice
      todo={text(`shell.failure.${kind}Todo`)}
      onRetry={tryAgain}
      details={kind === "unexpected" ? String(error) : undefined}
    >
      {text(`shell.failure.${kind}`)}
    </ErrorNotice>
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
