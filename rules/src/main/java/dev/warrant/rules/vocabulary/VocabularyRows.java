package dev.warrant.rules.vocabulary;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.warrant.rules.facts.Amount;
import dev.warrant.rules.facts.Approach;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.facts.Region;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rows of the vocabulary's files as they are written. */
final class VocabularyRows {
  private static final String EXTENDED_RELEASE_OF = "extended release of ";

  private VocabularyRows() {}

  record Drugs(List<DrugRow> drugs) {}

  record Classes(List<DrugClass> classes) {}

  record LookAlikes(List<List<String>> pairs) {}

  record Procedures(List<ProcedureRow> injections, List<ProcedureRow> others) {}

  record FactorTables(List<FactorTableRow> tables) {}

  record Label(String most, String source) {}

  record ProductRow(
      String form,
      String brand,
      List<BigDecimal> strengths,
      String unit,
      List<BigDecimal> second,
      BigDecimal hours) {
    Drug.Product product(String file, String drug) {
      if (form == null || unit == null) {
        throw VocabularyReader.fault(file, drug, "every product needs a form and a unit");
      }
      return new Drug.Product(doseForm(file, drug, form), brand, strengths, unit, second, hours);
    }
  }

  private static DoseForm doseForm(String file, String drug, String words) {
    String constant = words.toUpperCase(Locale.ROOT).replace('-', '_');
    for (DoseForm form : DoseForm.values()) {
      if (form.name().equals(constant)) {
        return form;
      }
    }
    throw VocabularyReader.fault(
        file, drug, "no dose form \"" + words + "\"; use one such as tablet or patch");
  }

  record DrugRow(
      String id,
      String name,
      @JsonProperty("class") String drugClass,
      List<String> generics,
      List<String> brands,
      List<String> abbreviations,
      List<String> doseBound,
      List<String> ingredients,
      List<ProductRow> products,
      String variant,
      String schedule,
      Boolean sedating,
      Boolean owesTaper,
      Label label,
      String pages,
      String formulary) {

    Drug drug(String file, DrugClass drugClassRow) {
      if (variant != null && !variant.startsWith(EXTENDED_RELEASE_OF)) {
        throw VocabularyReader.fault(
            file, id, "a variant is written \"" + EXTENDED_RELEASE_OF + "<drug id>\"");
      }
      return new Drug(
          id,
          name,
          drugClass,
          Stream.concat(Stream.of(name), orEmpty(generics).stream()).toList(),
          brands,
          abbreviations,
          doseBound,
          ingredients,
          orEmpty(products).stream().map(product -> product.product(file, id)).toList(),
          variant == null ? null : variant.substring(EXTENDED_RELEASE_OF.length()),
          schedule,
          sedating,
          label == null ? null : amount(file, label.most()),
          label == null ? null : label.source(),
          owesTaper == null ? drugClassRow.taper() : owesTaper,
          pages,
          formulary);
    }

    private Amount amount(String file, String words) {
      String[] parts = words.split(" ", -1);
      if (parts.length != 2) {
        throw VocabularyReader.fault(file, id, "a maximum is written \"80 mg\"");
      }
      return Amount.of(parts[0], parts[1]);
    }
  }

  record ProcedureRow(
      String id,
      String name,
      List<String> spellings,
      List<ImpliedRow> implies,
      List<String> unless,
      String matches,
      String not) {
    Procedure procedure(boolean injection) {
      List<Procedure.Implied> implied =
          orEmpty(implies).stream()
              .map(row -> new Procedure.Implied(row.spellings(), row.approach(), row.region()))
              .toList();
      return new Procedure(id, name, injection, spellings, implied, unless, matches, not);
    }
  }

  record ImpliedRow(List<String> spellings, Approach approach, Region region) {}

  record FactorTableRow(
      String id,
      String name,
      String title,
      String source,
      String thresholds,
      List<FactorRow> factors) {
    MorphineEquivalents table(String file) {
      return new MorphineEquivalents(
          id,
          name,
          title,
          source,
          thresholds,
          factors.stream().map(row -> row.factor(file, id)).toList());
    }
  }

  record FactorRow(
      String opioid,
      MorphineEquivalents.Route route,
      String unit,
      BigDecimal factor,
      List<MorphineEquivalents.Step> steps,
      String source) {
    MorphineEquivalents.Factor factor(String file, String table) {
      if ((factor == null) == (steps == null)) {
        throw VocabularyReader.fault(
            file, table + ", " + opioid, "a row has either a factor or steps");
      }
      List<MorphineEquivalents.Step> all =
          steps == null ? List.of(new MorphineEquivalents.Step(BigDecimal.ZERO, factor)) : steps;
      return new MorphineEquivalents.Factor(opioid, route, unit, all, source);
    }
  }

  private static <T> List<T> orEmpty(List<T> list) {
    return list == null ? List.of() : list;
  }
}
