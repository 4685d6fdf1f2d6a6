/** The name of a file anyone can open anywhere: letters, digits and hyphens, never empty nor longer than 90 signs. */
export function nameFile(title: string, day: string, extension: "svg" | "png"): string {
  const plain = title
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replaceAll(/œ/gi, "oe")
    .replaceAll(/æ/gi, "ae")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return ["bassin", ...(plain === "" ? [] : [plain]), day.replace(/[^0-9-]/g, "")].join("-").concat(".", extension);
}
