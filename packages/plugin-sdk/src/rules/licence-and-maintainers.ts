import type { Finding } from "./problem.ts";
import type { Rule } from "./rule.ts";

const spdxPattern = /^\(?[A-Za-z0-9.+-]+\)?(?: (?:OR|AND|WITH) \(?[A-Za-z0-9.+-]+\)?)*$/;

/** A plugin says under which licence it may be reused (an SPDX expression) and who answers for it. */
export const licenceAndMaintainers: Rule = {
  name: "licence-and-maintainers",
  check: ({ licence, maintainers }) => {
    const findings: Finding[] = [];
    if (!spdxPattern.test(licence)) {
      const message = {
        fr: `« ${licence} » n’est pas un identifiant SPDX : écrivez par exemple « MIT » ou « CC-BY-4.0 ».`,
        en: `“${licence}” is no SPDX identifier: write for instance “MIT” or “CC-BY-4.0”.`,
      };
      findings.push({ path: "licence", message });
    }
    for (const [index, { name }] of maintainers.entries()) {
      if (name.trim() !== "") continue;
      const message = { fr: "Dites qui répond de ce plugin.", en: "Say who answers for this plugin." };
      findings.push({ path: `maintainers[${index}].name`, message });
    }
    return findings;
  },
};
