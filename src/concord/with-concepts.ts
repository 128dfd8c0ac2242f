import type { Concept, ConceptForms, Concordance } from './concordance.js';

/**
 * Adds the concepts of a termbase to a concordance. A locale takes the forms given for its own tag,
 * or else those for its language: forms for `fr` serve `fr-CA`.
 */
export function withConcepts(concordance: Concordance, concepts: readonly Concept[]): Concordance {
  const localized = concepts.map((concept) => {
    const forms = new Map<string, ConceptForms>();
    for (const { id, tag } of concordance.locales) {
      const form = concept.forms.get(id) ?? concept.forms.get(tag) ?? concept.forms.get(tag.split('-')[0] ?? tag);
      if (form) forms.set(id, form);
    }
    return { ...concept, forms };
  });
  return { ...concordance, concepts: [...concordance.concepts, ...localized] };
}
