import type { Force, Status } from "@bassin/core";

/** A criterion of the sample: its name and its sentence, in French then in English. */
export type Line = [id: string, status: Status, force: Force, section: string, fr: Words, en: Words];
type Words = [name: string, sentence: string];

export const k = "constitutive";
export const s = "steering";
export const a = "asset";
