import { expect, test } from "vitest";
import { hashText } from "./sha-256.ts";

/** Vectors of FIPS 180-4, and texts in several alphabets checked with another implementation. */
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
  ["a".repeat(1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"],
])("%#. hashes a published vector", (text, digest) => {
  expect(hashText(text)).toBe(digest);
});

/** Digests made by Python's hashlib. */
test.each([
  ["é", "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"],
  ["Où l’on va 🚲", "a40bee326a7fe83c2e5dba1a53167190829abc8e6bed2a58ef3ddde80812a83e"],
  ["%41", "7f6d8122cdd67c4a6c1a4ef416b84109d5a44ef4475f6a453831b1b43666ba14"],
  ["\u202F?", "38fae50c52f8a576ffce77223c43e2db08a83ad9e4f2720fe08ad9b9ae0894aa"],
  ["x".repeat(55), "d5e285683cd4efc02d021a5c62014694958901005d6f71e89e0989fac77e4072"],
  ["x".repeat(56), "04c26261370ee7541549d16dee320c723e3fd14671e66a099afe0a377c16888e"],
  ["x".repeat(63), "75220b47218278e656f2013bb8f0c455a25eaf01e86c64924e9d48d89776d6f2"],
  ["x".repeat(64), "7ce100971f64e7001e8fe5a51973ecdfe1ced42befe7ee8d5fd6219506b5393c"],
  ["x".repeat(65), "9537c5fdf120482f7d58d25e9ed583f52c02b4e304ea814db1633ad565aed7e9"],
  ["x".repeat(119), "000b48d4edf0fa7bee3c6236ecd2785baa5db4eeb8bb54341b029e0d9fa5fb0c"],
  ["x".repeat(120), "13f05a0b594787f5ecd315edc96141bd3243203d1b7d4f0836f37308b276ba98"],
])("%#. agrees with another implementation, at the edges of blocks and alphabets", (text, digest) => {
  expect(hashText(text)).toBe(digest);
});
