import { type Measure, yearlyFlow, yearlyStock } from "@bassin/plugin-sdk";
import { census, drees, hospitalStays, publicHealth } from "../reference-sources.ts";
import { ours } from "../sources.ts";

const people = { ...yearlyStock, unit: "person" as const };
const stays = { ...yearlyFlow, unit: "stay" as const };
const hours = { ...yearlyFlow, unit: "hour" as const, valueType: "decimal" as const, breakdowns: ["dependency"] };

/** What is counted of where older people live, of the help they get, and of what takes them to hospital. */
export const atHomeMeasures: readonly Measure[] = [
  {
    ...people,
    key: "apa-beneficiaries",
    label: { fr: "Bénéficiaires de l’APA", en: "Beneficiaries of the autonomy allowance" },
    population: {
      fr: "Habitants de 60 ans et plus qui reçoivent l’allocation personnalisée d’autonomie en décembre",
      en: "Inhabitants aged 60 and over who receive the personal autonomy allowance in December",
    },
    breakdowns: ["dependency"],
    source: drees,
  },
  {
    ...people,
    key: "apa-beneficiaries-at-home",
    label: { fr: "Bénéficiaires de l’APA à domicile", en: "Beneficiaries of the autonomy allowance at home" },
    population: {
      fr: "Parmi eux, ceux qui vivent à domicile, résidence autonomie comprise, et non en établissement",
      en: "Of those, the ones who live at home, sheltered flats included, and not in a care home",
    },
    breakdowns: ["dependency"],
    source: drees,
  },
  {
    ...people,
    key: "aged-75-at-home",
    label: { fr: "Habitants de 75 ans et plus à domicile", en: "Inhabitants aged 75 and over at home" },
    population: {
      fr: "Habitants de 75 ans et plus qui vivent dans un logement ordinaire, seuls ou avec d’autres",
      en: "Inhabitants aged 75 and over who live in an ordinary dwelling, alone or with others",
    },
    breakdowns: ["sex"],
    source: census,
  },
  {
    ...hours,
    key: "hours-granted",
    label: { fr: "Heures d’aide accordées", en: "Hours of help granted" },
    population: {
      fr: "Heures d’aide à domicile inscrites dans l’année aux plans d’aide des bénéficiaires de l’APA",
      en: "Hours of home help written into the care plans of beneficiaries over the year",
    },
    source: drees,
  },
  {
    ...hours,
    key: "hours-received",
    label: { fr: "Heures d’aide reçues", en: "Hours of help received" },
    population: {
      fr: "Part de ces heures qui a vraiment été faite dans l’année",
      en: "Those hours that were really worked in the year",
    },
    source: drees,
  },
  {
    ...stays,
    key: "unplanned-stays",
    label: { fr: "Séjours à l’hôpital non prévus", en: "Unplanned hospital stays" },
    population: {
      fr: "Séjours de l’année, entrés par les urgences, d’habitants de 75 ans et plus",
      en: "Stays of the year, admitted through the emergency department, of inhabitants aged 75 and over",
    },
    breakdowns: ["oldest-age"],
    source: hospitalStays,
  },
  {
    ...stays,
    key: "stays-for-falls",
    label: { fr: "Séjours à l’hôpital pour une chute", en: "Hospital stays for a fall" },
    population: {
      fr: "Séjours de l’année, après une chute, d’habitants de 65 ans et plus",
      en: "Stays of the year, after a fall, of inhabitants aged 65 and over",
    },
    breakdowns: ["sex"],
    source: publicHealth,
  },
  {
    ...yearlyStock,
    key: "shared-housing-places",
    label: { fr: "Places en habitat partagé", en: "Places in shared housing" },
    population: {
      fr: "Places, occupées ou libres, dans des logements que des aînés partagent avec un projet de vie commune, hors établissement",
      en: "Places, taken or free, in homes that older people share with a project of living together, care homes excluded",
    },
    unit: "place",
    source: ours,
  },
];
