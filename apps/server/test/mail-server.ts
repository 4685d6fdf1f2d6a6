import { createServer, type Socket } from "node:net";
import { portFree } from "@bassin/test-kit/port-free";

/** A message as it reached the mail server. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  /** As it is read: the encoding of the transport undone. */
  readonly text: string;
}

/** A mail server on the loopback that speaks SMTP (RFC 5321), as far as sending plain messages goes, and keeps them. */
export async function openMailServer() {
  const mails: ReceivedMail[] = [];
  const server = createServer((socket) => receive(socket, mails));
  const port = await portFree();
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    [Symbol.asyncDispose]: () => new Promise<void>((done) => server.close(() => done())),
  };
}

const addressIn = (line: string) => /<([^>]*)>/.exec(line)?.[1] ?? "";

function receive(socket: Socket, mails: ReceivedMail[]): void {
  let envelope = { from: "", to: [] as string[] };
  let body: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (body !== null) {
      if (line !== ".") return void body.push(line.replace(/^\.\./, "."));
      mails.push({ ...envelope, text: readBody(body.join("\n")) });
      body = null;
      envelope = { from: "", to: [] };
      return say("250 kept");
    }
    const [word = ""] = line.toUpperCase().split(/[ :]/);
    if (word === "MAIL") envelope.from = addressIn(line);
    if (word === "RCPT") envelope.to.push(addressIn(line));
    if (word === "DATA") body = [];
    if (word === "QUIT") return socket.end("221 goodbye\r\n");
    return say(
      word === "DATA" ? "354 go on" : ["EHLO", "HELO", "MAIL", "RCPT", "RSET"].includes(word) ? "250 fine" : "502 no",
    );
  };
  let rest = "";
  socket.setEncoding("utf8");
  socket.on("error", () => socket.destroy());
  socket.on("data", (chunk: string) => {
    const lines = (rest + chunk).split("\r\n");
    rest = lines.pop() ?? "";
    for (const line of lines) hear(line);
  });
  say("220 bassin test");
}

/** Undoes quoted-printable or base64. */
function readBody(message: string): string {
  const [head = "", ...parts] = message.split("\n\n");
  const body = parts.join("\n\n");
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, "base64").toString();
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\n/g, "")
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString();
}
