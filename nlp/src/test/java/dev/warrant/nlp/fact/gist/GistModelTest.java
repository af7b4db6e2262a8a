package dev.warrant.nlp.fact.gist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.request.MedicationPhraseParser;
import dev.warrant.nlp.statement.MedicineReader;
import dev.warrant.nlp.statement.PhraseMedicines;
import dev.warrant.rules.vocabulary.VocabularyReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How the model that is shipped does on sentences that it has not learnt. */
class GistModelTest {
  private static final GistModel MODEL = GistModel.shipped();
  private static final MedicineReader MEDICINES =
      new PhraseMedicines(MedicationPhraseParser.of(VocabularyReader.builtIn().drugs()));
  private static final Path HELD_OUT = Path.of("src/test/resources/gist/held-out.tsv");

  private record Labelled(Set<String> labels, String sentence) {
    static Labelled of(String line) {
      String[] parts = line.split("\t", -1);
      return new Labelled(Set.of(parts[0].split(",")), parts[1]);
    }

    List<Gist> taken() {
      GistModel.Likeness likeness = GistModelTest.likeness(sentence);
      return Arrays.stream(Gist.values())
          .filter(gist -> likeness.sureness(gist) >= GistReader.SURE)
          .toList();
    }

    long right() {
      return taken().stream().filter(gist -> labels.contains(gist.label())).count();
    }

    long wrong() {
      return taken().size() - right();
    }
  }

  @Test
  void nothing_held_out_was_learnt() throws IOException {
    Set<String> learnt = new HashSet<>();
    try (var files = Files.list(Path.of("gist"))) {
      for (Path file : files.toList()) {
        lines(file).forEach(line -> learnt.add(line.sentence()));
      }
    }
    assertThat(lines(HELD_OUT)).noneMatch(line -> learnt.contains(line.sentence()));
  }

  @Test
  void four_in_ten_are_found_and_more_than_three_in_four_of_the_found_are_right()
      throws IOException {
    List<Labelled> heldOut = lines(HELD_OUT);
    long told = heldOut.stream().filter(line -> !line.labels().contains("")).count();
    long right = heldOut.stream().mapToLong(Labelled::right).sum();
    long wrong = heldOut.stream().mapToLong(Labelled::wrong).sum();
    assertThat(right).isGreaterThan(told * 4 / 10);
    assertThat(wrong * 3).isLessThan(right);
  }

  @Test
  void a_sentence_that_is_far_more_like_another_gist_is_none_of_this() {
    GistModel.Likeness relief = likeness("Pain is 8 before the tablet and 4 an hour after it.");
    assertThat(relief.sureness(Gist.RELIEF_IN_FIGURES)).isGreaterThan(GistReader.SURE);
    assertThat(relief.sureness(Gist.FLARE)).isZero();
  }

  private static GistModel.Likeness likeness(String sentence) {
    return MODEL.of(sentence, MEDICINES.read(sentence));
  }

  private static List<Labelled> lines(Path file) throws IOException {
    return Files.readAllLines(file, StandardCharsets.UTF_8).stream().map(Labelled::of).toList();
  }
}
