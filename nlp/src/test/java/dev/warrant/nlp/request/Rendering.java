package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Sig;
import dev.warrant.rules.vocabulary.Drug;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What was read, on one line, so that a table can hold it. */
final class Rendering {
  private Rendering() {}

  /** The rows of a table of {@code line => reading}. */
  static Stream<Arguments> rows(String table) {
    try (InputStream in = Rendering.class.getResourceAsStream(table)) {
      List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return lines.stream()
          .filter(line -> line.contains("=>"))
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("=>", 2))
          .map(sides -> Arguments.of(sides[0].strip(), sides[1].strip()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(MedicationPhrase phrase) {
    String name =
        phrase
            .drug()
            .map(
                mention ->
                    mention
                        .drug()
                        .map((Drug drug) -> drug.treatmentName(phrase.form()))
                        .orElse(mention.id()))
            .orElse("-");
    return details(name, phrase);
  }

  static String details(String name, MedicationPhrase phrase) {
    StringJoiner words = new StringJoiner(" ");
    words.add(name);
    if (phrase.strength() != null) {
      words.add(
          phrase.strength()
              + (phrase.secondStrength() == null ? "" : "/" + phrase.secondStrength()));
    }
    if (phrase.form() != null) {
      words.add(phrase.form().name().toLowerCase(Locale.ROOT));
    }
    if (phrase.quantity() != null) {
      String unit = phrase.quantityUnit() == null ? "" : phrase.quantityUnit();
      words.add("#" + phrase.quantity().toPlainString() + unit);
    }
    if (phrase.refills() != null) {
      words.add("rf" + phrase.refills());
    }
    if (phrase.sig() != null) {
      words.add(directions(phrase.sig()));
      if (phrase.sig().asNeeded()) {
        words.add("prn");
      }
    }
    if (phrase.days() != null) {
      words.add(phrase.days() + "d");
    }
    if (phrase.dailyDose() != null) {
      words.add("total " + phrase.dailyDose());
    }
    return words.toString();
  }

  private static String directions(Sig sig) {
    return range(sig.unitsPerDoseLow(), sig.unitsPerDoseHigh())
        + "x"
        + range(sig.dosesPerDayLow(), sig.dosesPerDayHigh());
  }

  private static String range(BigDecimal low, BigDecimal high) {
    if (high == null) {
      return "";
    }
    return low == null || low.compareTo(high) == 0 ? plain(high) : plain(low) + "-" + plain(high);
  }

  private static String plain(BigDecimal number) {
    return Tokenizer.normal(number.setScale(2, RoundingMode.HALF_UP)).toPlainString();
  }
}
