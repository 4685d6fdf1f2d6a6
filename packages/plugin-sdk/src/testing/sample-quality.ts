/** A `quality.yaml` that is true of the sample. */
export const sampleQuality = `
level: bronze
rules:
  valid-definition: done
  owner: done
  french-and-english: done
  units-and-directions: done
  golden-examples: done
  confirmed-sources: todo
  limits: done
  missing-data-rule: done
  stakes-covered: done
  external-codes: done
  externalities: done
  two-territories:
    status: exempt
    reason: There is one well.
  independent-review:
    status: done
    evidence: Read by the well diggers, on paper.
  all-locales: done
`;
