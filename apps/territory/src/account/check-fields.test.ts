import { expect, it } from "vitest";
import { checkFields } from "./check-fields.ts";

it("asks for what is empty, field by field", () => {
  expect(checkFields({ name: "  ", email: "", password: "" })).toEqual({
    name: "required",
    email: "required",
    password: "required",
  });
});

it("asks for an address and a long enough password", () => {
  expect(checkFields({ email: "nom@exemple", password: "123456789" })).toEqual({
    email: "email",
    password: "password",
  });
});

it("lets through what can be sent, and does not speak of fields that are not there", () => {
  expect(checkFields({ name: "Ana", email: " ana@exemple.fr ", password: "1234567890" })).toEqual({});
  expect(checkFields({})).toEqual({});
});
