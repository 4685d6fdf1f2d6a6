import { Card, Loading, useLocale } from "@bassin/ui";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { queryClient } from "../api/trpc.ts";
import { type AppText, useAppText } from "../locales/use-app-text.ts";
import { type Device, listDevices, revokeAllDevices, revokeDevice } from "./auth-client.ts";
import { describeDevice } from "./describe-device.ts";
import { useSignOut } from "./use-sign-out.ts";

export const devicesKey = ["account", "devices"];

function nameDevice({ userAgent }: Device, text: AppText): string {
  const names = describeDevice(userAgent);
  return names ? text("account.own.device", { ...names }) : text("account.own.unknownDevice");
}

function DeviceLine({ device, onRevoke }: { device: Device; onRevoke: () => void }) {
  const text = useAppText();
  const locale = useLocale();
  const when = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(device.since);
  const name = nameDevice(device, text);
  return (
    <li className="device">
      <span>
        <strong>{name}</strong>
        {device.isThis ? ` · ${text("account.own.thisDevice")}` : null}
        <small>{text("account.own.since", { when })}</small>
      </span>
      {device.isThis ? null : (
        <Button
          variant="default"
          size="sm"
          aria-label={text("account.own.revokeNamed", { device: name })}
          onClick={onRevoke}
        >
          {text("account.own.revoke")}
        </Button>
      )}
    </li>
  );
}

/** Every device signed in with the account, each to be signed out. */
export function DevicesCard() {
  const text = useAppText();
  const signOut = useSignOut();
  const [hasFailed, setFailed] = useState(false);
  const { data: devices } = useQuery({ queryKey: devicesKey, queryFn: listDevices });
  const revoke = async (token: string) => {
    const { ok } = await revokeDevice(token);
    setFailed(!ok);
    await queryClient.invalidateQueries({ queryKey: devicesKey });
  };
  const revokeAll = async () => {
    const { ok } = await revokeAllDevices();
    setFailed(!ok);
    if (ok) await signOut();
  };
  return (
    <Card title={text("account.own.sessions")} hint={text("account.own.sessionsHint")}>
      {devices === undefined ? (
        <Loading lines={2} />
      ) : (
        <ul className="devices">
          {devices.map((device) => (
            <DeviceLine key={device.token} device={device} onRevoke={() => void revoke(device.token)} />
          ))}
        </ul>
      )}
      {hasFailed ? (
        <p className="form__problem" role="alert">
          {text("account.own.failed")}
        </p>
      ) : null}
      <Button variant="outline" onClick={() => void revokeAll()}>
        {text("account.own.everywhere")}
      </Button>
    </Card>
  );
}
