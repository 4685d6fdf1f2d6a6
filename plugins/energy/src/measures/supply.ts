import { type Measure, yearlyFlow, yearlyStock } from "@bassin/plugin-sdk";
import { energyAccounts, ombudsman, silc } from "../reference-sources.ts";

const people = { ...yearlyStock, unit: "person" as const, breakdowns: ["income"] };
const contracts = { ...yearlyStock, unit: "contract" as const, breakdowns: ["income"] };

/** What is counted of bills and cuts, and of the energy a territory uses as a whole. */
export const supplyMeasures: readonly Measure[] = [
  {
    ...people,
    key: "people-asked-arrears",
    label: { fr: "Habitants interrogés sur leurs factures", en: "Inhabitants asked about bills" },
    population: {
      fr: "Habitants des ménages qui ont répondu à la question sur les factures d’eau, de gaz, d’électricité ou de chauffage",
      en: "Inhabitants of households that answered the question about water, gas, power or heating bills",
    },
    source: silc,
  },
  {
    ...people,
    key: "people-in-arrears",
    label: { fr: "Habitants en retard de factures", en: "Inhabitants behind with bills" },
    population: {
      fr: "Parmi eux, ceux dont le ménage n’a pu payer une facture à temps dans l’année, faute d’argent",
      en: "Of those, the ones whose household could not pay a bill on time in the year, for lack of money",
    },
    source: silc,
  },
  {
    ...contracts,
    key: "home-contracts",
    label: { fr: "Contrats d’électricité et de gaz des ménages", en: "Household power and gas contracts" },
    population: {
      fr: "Contrats de fourniture au domicile de ménages d’ici, au 31 décembre",
      en: "Supply contracts at the homes of households here, on 31 December",
    },
    source: ombudsman,
  },
  {
    ...contracts,
    key: "contracts-cut",
    label: { fr: "Contrats coupés ou réduits", en: "Contracts cut or reduced" },
    population: {
      fr: "Parmi eux, ceux coupés ou réduits pour impayé au moins une fois dans l’année, chacun compté une fois",
      en: "Of those, the ones cut or reduced for unpaid bills at least once in the year, each counted once",
    },
    source: ombudsman,
  },
  {
    ...yearlyFlow,
    key: "energy-used",
    label: { fr: "Énergie consommée ici", en: "Energy used here" },
    population: {
      fr: "Énergie finale consommée dans l’année sur le territoire, toutes énergies, carburants compris",
      en: "Final energy used in the year in the territory, of all kinds, motor fuels included",
    },
    unit: "megawatt-hour",
    valueType: "decimal",
    breakdowns: ["energy-sector"],
    source: energyAccounts,
  },
  {
    ...yearlyFlow,
    key: "carbon-of-energy-used",
    label: { fr: "Gaz à effet de serre de l’énergie consommée", en: "Greenhouse gases of the energy used" },
    population: {
      fr: "Gaz à effet de serre émis, ici ou ailleurs, pour l’énergie finale consommée dans l’année sur le territoire",
      en: "Greenhouse gases emitted, here or elsewhere, for the final energy used in the year in the territory",
    },
    unit: "tonne-co2e",
    valueType: "decimal",
    breakdowns: ["energy-sector"],
    source: energyAccounts,
  },
];
