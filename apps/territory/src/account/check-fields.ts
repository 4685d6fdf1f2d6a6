import { shortestPassword } from "./shortest-password.ts";

/** What a field of a form lacks. */
export type FieldLack = "required" | "email" | "password";

export interface AccountFields {
  readonly name?: string;
  readonly email?: string;
  readonly password?: string;
}

/** What is missing from the fields of a form, field by field; nothing when it can be sent. */
export function checkFields(fields: AccountFields): Partial<Record<keyof AccountFields, FieldLack>> {
  const { name, email, password } = fields;
  return {
    ...(name !== undefined && name.trim() === "" ? { name: "required" as const } : {}),
    ...(email === undefined ? {} : lackOfEmail(email.trim())),
    ...(password === undefined ? {} : lackOfPassword(password)),
  };
}

function lackOfEmail(email: string): { email?: FieldLack } {
  if (email === "") return { email: "required" };
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? {} : { email: "email" };
}

function lackOfPassword(password: string): { password?: FieldLack } {
  if (password === "") return { password: "required" };
  return password.length < shortestPassword ? { password: "password" } : {};
}
