package dev.warrant.rules.vocabulary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the vocabulary's files and holds them to what their readers rely on. */
public final class VocabularyReader {
  private static final List<String> DRUG_FILES =
      List.of("drugs.yaml", "opioids.yaml", "other-drugs.yaml");
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private VocabularyReader() {}

  /**
   * The vocabulary that comes with Warrant.
   *
   * @throws VocabularyException if one of its files is at fault
   */
  public static Vocabulary builtIn() {
    DrugTable drugs = drugTable();
    return new Vocabulary(drugs, procedures(), factorTables());
  }

  private static DrugTable drugTable() {
    List<DrugClass> classes = read("drug-classes.yaml", VocabularyRows.Classes.class).classes();
    List<Drug> drugs = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (String file : DRUG_FILES) {
      for (VocabularyRows.DrugRow row : read(file, VocabularyRows.Drugs.class).drugs()) {
        DrugClass drugClass =
            classes.stream()
                .filter(candidate -> candidate.id().equals(row.drugClass()))
                .findFirst()
                .orElseThrow(() -> fault(file, row.id(), "no class " + row.drugClass()));
        if (!ids.add(row.id())) {
          throw fault(file, row.id(), "the id is used twice");
        }
        drugs.add(row.drug(file, drugClass));
      }
    }
    drugs.stream()
        .filter(drug -> drug.extendedReleaseOf() != null && !ids.contains(drug.extendedReleaseOf()))
        .findFirst()
        .ifPresent(
            drug -> {
              throw fault("opioids.yaml", drug.id(), "no drug " + drug.extendedReleaseOf());
            });
    return new DrugTable(drugs, classes, lookAlikes());
  }

  private static List<DrugTable.LookAlike> lookAlikes() {
    String file = "look-alike-names.yaml";
    return read(file, VocabularyRows.LookAlikes.class).pairs().stream()
        .map(
            pair -> {
              if (pair.size() != 2) {
                throw fault(file, pair.toString(), "a pair has two names");
              }
              return new DrugTable.LookAlike(pair.get(0), pair.get(1));
            })
        .toList();
  }

  private static List<Procedure> procedures() {
    VocabularyRows.Procedures rows = read("procedures.yaml", VocabularyRows.Procedures.class);
    return Stream.concat(
            rows.injections().stream().map(row -> row.procedure(true)),
            rows.others().stream().map(row -> row.procedure(false)))
        .toList();
  }

  private static List<MorphineEquivalents> factorTables() {
    String file = "morphine-equivalents.yaml";
    return read(file, VocabularyRows.FactorTables.class).tables().stream()
        .map(row -> row.table(file))
        .toList();
  }

  private static <T> T read(String file, Class<T> type) {
    ObjectReader reader = YAML.readerFor(type);
    try (InputStream in = VocabularyReader.class.getResourceAsStream("/vocabulary/" + file)) {
      if (in == null) {
        throw new VocabularyException(
            "vocabulary/" + file + " is missing from the jar. Build Warrant again.");
      }
      return reader.readValue(in);
    } catch (JsonProcessingException e) {
      String place =
          e.getLocation() == null
              ? ""
              : ":" + e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
      throw new VocabularyException(
          "vocabulary/" + file + place + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static VocabularyException fault(String file, String entry, String cause) {
    return new VocabularyException("vocabulary/" + file + ": " + entry + ": " + cause + ".");
  }
}
