import type { Rule } from "./rule.ts";

/** An actor role usually holds components that exist, named `solution-key/component-key`. */
export const knownComponents: Rule = {
  name: "known-components",
  check: ({ solutions, actorRoles }) => {
    const known = new Set(
      solutions.flatMap((solution) => solution.components.map((component) => `${solution.key}/${component.key}`)),
    );
    return actorRoles.flatMap((role, roleIndex) =>
      role.usuallyHolds.flatMap((reference, index) => {
        if (known.has(reference)) return [];
        const message = {
          fr: `Aucune composante ne répond à « ${reference} » (clé de la solution, barre oblique, clé de la composante).`,
          en: `No component answers to “${reference}” (solution key, slash, component key).`,
        };
        return [{ path: `actorRoles[${roleIndex}].usuallyHolds[${index}]`, message }];
      }),
    );
  },
};
