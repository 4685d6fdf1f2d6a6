import { z } from "zod";
import type { LocalText } from "../record/local-text.ts";
import type { Dimension } from "./quantity.ts";

/** Multiples of the reference unit of its dimension, as an exact fraction. */
type Scale = readonly [over: number, under: number];

/** One unit: what it counts, how many reference units it holds, how it is written, and its UCUM or SDMX code. */
export interface Unit {
  readonly symbol: LocalText;
  readonly dimension: Dimension;
  readonly scale: Scale;
  readonly code: { readonly system: "UCUM" | "SDMX"; readonly code: string };
}

function ucum(code: string, symbol: LocalText | string, dimension: Dimension, scale: Scale = [1, 1]): Unit {
  const written = typeof symbol === "string" ? { fr: symbol, en: symbol } : symbol;
  return { symbol: written, dimension, scale, code: { system: "UCUM", code } };
}

function say(fr: string, en: string): LocalText {
  return { fr, en };
}

const plain = {
  number: ucum("1", say("nombre", "number"), {}),
  percent: ucum("%", "%", {}, [1, 100]),
  "per-mille": ucum("[ppth]", "‰", {}, [1, 1000]),
} as const;

/** Things one counts; UCUM writes them between braces. */
const counted = {
  person: ucum("{person}", say("pers.", "people"), { person: 1 }),
  household: ucum("{household}", say("ménages", "households"), { household: 1 }),
  dwelling: ucum("{dwelling}", say("logements", "dwellings"), { dwelling: 1 }),
  vehicle: ucum("{vehicle}", say("véhicules", "vehicles"), { vehicle: 1 }),
  meal: ucum("{meal}", say("repas", "meals"), { meal: 1 }),
  producer: ucum("{producer}", say("producteurs", "producers"), { producer: 1 }),
  organisation: ucum("{organisation}", say("organisations", "organisations"), { organisation: 1 }),
  contract: ucum("{contract}", say("contrats", "contracts"), { contract: 1 }),
  request: ucum("{request}", say("demandes", "requests"), { request: 1 }),
  allocation: ucum("{allocation}", say("attributions", "allocations"), { allocation: 1 }),
  trip: ucum("{trip}", say("trajets", "trips"), { trip: 1 }),
  stay: ucum("{stay}", say("séjours", "stays"), { stay: 1 }),
  place: ucum("{place}", say("places", "places"), { place: 1 }),
  event: ucum("{event}", say("événements", "events"), { event: 1 }),
} as const;

const measured = {
  euro: { symbol: say("€", "€"), dimension: { money: 1 }, scale: [1, 1], code: { system: "SDMX", code: "EUR" } },
  "thousand-euros": ucum("10*3.{EUR}", say("k€", "k€"), { money: 1 }, [1000, 1]),
  gram: ucum("g", "g", { mass: 1 }),
  kilogram: ucum("kg", "kg", { mass: 1 }, [1000, 1]),
  tonne: ucum("t", "t", { mass: 1 }, [1_000_000, 1]),
  "kilogram-co2e": ucum("kg{CO2e}", "kg CO₂e", { co2e: 1 }),
  "tonne-co2e": ucum("t{CO2e}", "t CO₂e", { co2e: 1 }, [1000, 1]),
  litre: ucum("L", "L", { volume: 1 }),
  "cubic-metre": ucum("m3", "m³", { volume: 1 }, [1000, 1]),
  metre: ucum("m", "m", { length: 1 }),
  kilometre: ucum("km", "km", { length: 1 }, [1000, 1]),
  "square-metre": ucum("m2", "m²", { area: 1 }),
  hectare: ucum("har", "ha", { area: 1 }, [10_000, 1]),
  "square-kilometre": ucum("km2", "km²", { area: 1 }, [1_000_000, 1]),
  minute: ucum("min", "min", { time: 1 }),
  hour: ucum("h", "h", { time: 1 }, [60, 1]),
  day: ucum("d", say("jours", "days"), { day: 1 }),
  "kilowatt-hour": ucum("kW.h", "kWh", { energy: 1 }),
  "megawatt-hour": ucum("MW.h", "MWh", { energy: 1 }, [1000, 1]),
  "gigawatt-hour": ucum("GW.h", "GWh", { energy: 1 }, [1_000_000, 1]),
  "degree-celsius": ucum("Cel", "°C", { temperature: 1 }),
} as const satisfies Record<string, Unit>;

const composed = {
  "gram-per-meal": ucum("g/{meal}", say("g/repas", "g/meal"), { mass: 1, meal: -1 }),
  "euro-per-meal": ucum("{EUR}/{meal}", say("€/repas", "€/meal"), { money: 1, meal: -1 }),
  "person-per-vehicle": ucum("{person}/{vehicle}", say("pers./véhicule", "people/vehicle"), { person: 1, vehicle: -1 }),
  "minute-per-day": ucum("min/d", say("min/jour", "min/day"), { time: 1, day: -1 }),
  "request-per-allocation": ucum("{request}/{allocation}", say("demandes/attribution", "requests/allocation"), {
    request: 1,
    allocation: -1,
  }),
  "stay-per-thousand-people": ucum(
    "{stay}/(10*3.{person})",
    say("séjours pour 1 000 pers.", "stays per 1,000 people"),
    { stay: 1, person: -1 },
    [1, 1000],
  ),
  "euro-per-square-metre": ucum("{EUR}/m2", "€/m²", { money: 1, area: -1 }),
  "euro-per-person": ucum("{EUR}/{person}", say("€/pers.", "€/person"), { money: 1, person: -1 }),
  "euro-per-household": ucum("{EUR}/{household}", say("€/ménage", "€/household"), { money: 1, household: -1 }),
  "square-metre-per-person": ucum("m2/{person}", say("m²/pers.", "m²/person"), { area: 1, person: -1 }),
  "kilogram-per-person": ucum("kg/{person}", say("kg/pers.", "kg/person"), { mass: 1, person: -1 }, [1000, 1]),
  "kilogram-co2e-per-person": ucum("kg{CO2e}/{person}", say("kg CO₂e/pers.", "kg CO₂e/person"), {
    co2e: 1,
    person: -1,
  }),
  "kilogram-co2e-per-square-metre": ucum("kg{CO2e}/m2", "kg CO₂e/m²", { co2e: 1, area: -1 }),
  "kilowatt-hour-per-square-metre": ucum("kW.h/m2", "kWh/m²", { energy: 1, area: -1 }),
  "megawatt-hour-per-person": ucum("MW.h/{person}", say("MWh/hab.", "MWh/inh."), { energy: 1, person: -1 }, [1000, 1]),
  "kilometre-per-person": ucum("km/{person}", say("km/pers.", "km/person"), { length: 1, person: -1 }, [1000, 1]),
  "place-per-thousand-people": ucum(
    "{place}/(10*3.{person})",
    say("places pour 1 000 pers.", "places per 1,000 people"),
    { place: 1, person: -1 },
    [1, 1000],
  ),
  "hour-per-person": ucum("h/{person}", say("h/pers.", "h/person"), { time: 1, person: -1 }, [60, 1]),
} as const;

/** The one list of units. Definitions, observations and files name them by key; no other unit is read. */
export const units = { ...plain, ...counted, ...measured, ...composed } as const satisfies Record<string, Unit>;

export type UnitKey = keyof typeof units;
export const unitKeys = Object.keys(units) as UnitKey[];
export const unitKey = z.enum(unitKeys);

/** A unit by its key; none when the key is not in the list. */
export function findUnit(key: string): Unit | undefined {
  return Object.hasOwn(units, key) ? units[key as UnitKey] : undefined;
}
