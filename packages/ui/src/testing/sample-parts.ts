import type { RosettePart } from "../rosette/rosette-part.ts";

/** Two parts of Bagnères-de-Luchon (§4.2), given out of order, and three of which nobody spoke. */
export const sampleParts: RosettePart[] = [
  {
    key: "solution",
    label: "Solution intégrée",
    href: "/solution",
    criteria: [
      {
        id: "B1",
        status: "met",
        force: "constitutive",
        name: "Une solution formulée",
        sentence: "Une solution alimentaire est en préparation.",
        section: "4.2-2",
      },
      {
        id: "B5",
        status: "missing",
        force: "constitutive",
        name: "Chaque composante a un porteur",
        sentence: "Personne ne tient encore la plateforme.",
        section: "4.2-2",
      },
      {
        id: "B7",
        status: "not-applicable",
        force: "steering",
        name: "Ancrée",
        sentence: "Sans objet ici.",
        section: "4.1, 2.1",
      },
    ],
  },
  {
    key: "aim",
    label: "Visée",
    href: "/aim",
    criteria: [
      {
        id: "A1",
        status: "partial",
        force: "constitutive",
        name: "Un périmètre",
        sentence: "Une commune, sans raison dite.",
        section: "4.2-1",
      },
    ],
  },
  {
    key: "governance",
    label: "Gouvernance",
    criteria: [
      {
        id: "E5",
        status: "unknown",
        force: "asset",
        name: "Une forme juridique",
        sentence: "Personne n’en a parlé.",
        section: "4.2-5",
      },
    ],
  },
  { key: "value", label: "Valeur et contributions", href: "/value", criteria: [] },
  { key: "production", label: "Produire ensemble", href: "/production", criteria: [] },
];
