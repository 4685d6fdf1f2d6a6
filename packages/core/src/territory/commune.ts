/** A commune of today, under its code of the Code officiel géographique (COG, INSEE). */
export interface Commune {
  /** Five characters: `31042`, `2A004`, `97105`. */
  readonly code: string;
  readonly name: string;
  /** SIREN of its EPCI; absent for four islands and in overseas collectivities. */
  readonly epci?: string;
  /** Code of its département, or of its collectivity overseas. */
  readonly department: string;
  readonly region: string;
  /** Inhabitants (population municipale); absent where nobody is counted. */
  readonly population?: number;
}

/** Groups of communes that people name: what a territory may be built from. */
export const zoneKinds = ["epci", "department", "region", "bassin-de-vie"] as const;
export type ZoneKind = (typeof zoneKinds)[number];

/** A zone named by its code: SIREN of an EPCI, COG code of a département or région, BV2022 code of a bassin de vie. */
export interface ZoneRef {
  readonly kind: ZoneKind;
  readonly code: string;
}

/** A zone as it is shown. */
export interface Zone extends ZoneRef {
  readonly name: string;
  /** Inhabitants of its communes, where counted. */
  readonly population?: number;
}

export interface Department extends Zone {
  readonly kind: "department";
  readonly region: string;
}

export interface Epci extends Zone {
  readonly kind: "epci";
  /** Code of the département where most of its inhabitants live; an EPCI may cross its limits. */
  readonly department: string;
}

export interface Region extends Zone {
  readonly kind: "region";
}

/**
 * A commune code as people and spreadsheets write it, put back in its official form:
 * no spaces, capital letters, the leading zero a spreadsheet drops (`1004` → `01004`).
 */
export function readCommuneCode(text: string): string {
  const code = text.trim().toUpperCase();
  return /^\d{4}$/.test(code) ? `0${code}` : code;
}
