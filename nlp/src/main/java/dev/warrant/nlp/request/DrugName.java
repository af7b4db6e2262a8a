package dev.warrant.nlp.request;

import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.vocabulary.Drug;
import java.util.List;
import java.util.Optional;

/**
 * A name by which the vocabulary knows a medicine or a class.
 *
 * @param id drug id or class id
 * @param drugClass class id
 * @param drug the medicine; empty for a class
 * @param kind sort of name
 * @param name the name as the vocabulary writes it
 */
record DrugName(
    String id, String drugClass, Optional<Drug> drug, DrugMention.Kind kind, String name) {

  /**
   * The form that the brand tells: a patch, or another form than the usual one; {@code null} if it
   * is made in several or is no brand.
   */
  DoseForm form() {
    if (kind != DrugMention.Kind.BRAND || drug.isEmpty()) {
      return null;
    }
    List<DoseForm> forms =
        drug.get().products().stream()
            .filter(product -> product.brand() != null && name.startsWith(product.brand()))
            .map(Drug.Product::form)
            .distinct()
            .toList();
    if (forms.size() != 1) {
      return null;
    }
    boolean tells =
        forms.get(0) == DoseForm.PATCH || forms.get(0) != drug.get().products().get(0).form();
    return tells ? forms.get(0) : null;
  }

  DrugMention mention(boolean misspelt, int start, int end) {
    return new DrugMention(id, drugClass, drug, kind, form(), misspelt, start, end);
  }
}
