package dev.warrant.nlp.section;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.text.MappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DispositionWordsTest {
  private final DecisionLineReader lines = new DecisionLineReader();

  @Test
  void every_decision_is_read_in_its_examples_and_not_in_the_others() {
    List<String> faults = new ArrayList<>();
    for (DispositionWords.Entry entry : DispositionWords.entries()) {
      assertThat(entry.matches()).as(entry.disposition()).isNotEmpty();
      assertThat(entry.not()).as(entry.disposition()).isNotEmpty();
      entry.matches().stream()
          .filter(line -> !entry.meaning().equals(decision(line).orElse(null)))
          .forEach(line -> faults.add(entry.disposition() + " is not read in: " + line));
      entry.not().stream()
          .filter(line -> entry.meaning().equals(decision(line).orElse(null)))
          .forEach(line -> faults.add(entry.disposition() + " is read in: " + line));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void a_decision_announced_at_the_end_of_the_reasons_outweighs_their_words() {
    assertThat(
            new DispositionWords()
                .concluded(
                    "Sudden withdrawal is no option. Decision: partially overturned. #30 is"
                        + " medically necessary for weaning."))
        .isEqualTo(Disposition.PARTIALLY_OVERTURNED);
    assertThat(new DispositionWords().concluded("The drug is not medically necessary."))
        .isEqualTo(Disposition.UPHELD);
    assertThat(new DispositionWords().concluded("The trial may begin."))
        .isEqualTo(Disposition.UNSTATED);
  }

  private Optional<Disposition> decision(String line) {
    MappedText.Builder text = new MappedText.Builder();
    for (int i = 0; i < line.length(); i++) {
      text.append(line.charAt(i), i);
    }
    return lines.read(text.build()).map(DecisionLine::disposition);
  }
}
