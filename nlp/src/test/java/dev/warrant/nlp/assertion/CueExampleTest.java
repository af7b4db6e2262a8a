package dev.warrant.nlp.assertion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.warrant.nlp.mention.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

class CueExampleTest {
  private final CueLexicon lexicon = CueLexicon.load();
  private final AssertionReader reader = new AssertionReader(lexicon);

  @Test
  void every_cue_marks_its_examples_and_leaves_the_others(TestReporter reporter) {
    List<String> faults = new ArrayList<>();
    int examples = 0;
    for (Cue cue : lexicon.cues()) {
      for (String example : cue.matches()) {
        examples++;
        if (!applies(cue, example, true)) {
          faults.add(cue.marks() + " should apply to: " + example + " " + read(example));
        }
      }
      for (String example : cue.not()) {
        examples++;
        if (!applies(cue, example, false)) {
          faults.add(cue.marks() + " should not apply to: " + example + " " + read(example));
        }
      }
    }
    reporter.publishEntry("cue examples", examples + " of " + lexicon.cues().size() + " cues");
    assertThat(faults).isEmpty();
  }

  @Test
  void every_cue_has_an_example_of_each_kind() {
    assertThat(lexicon.cues())
        .allSatisfy(
            cue -> {
              assertThat(cue.matches()).as(cue.words().toString()).isNotEmpty();
              assertThat(cue.not()).as(cue.words().toString()).isNotEmpty();
            });
  }

  private boolean applies(Cue cue, String example, boolean expected) {
    if (cue.says(Mark.PSEUDO) || cue.says(Mark.TERMINATION)) {
      boolean plain = read(example).stream().allMatch(a -> a.cues().isEmpty());
      return plain == expected;
    }
    if (cue.says(Mark.ACTUAL)) {
      boolean actual =
          read(example, "plan").stream().allMatch(a -> a.temporality() == Temporality.RECENT);
      return actual == expected;
    }
    return read(example).stream()
        .allMatch(a -> a.cues().stream().anyMatch(c -> cue.says(c.mark())) == expected);
  }

  private List<MentionAssertion> read(String example) {
    return read(example, "");
  }

  private List<MentionAssertion> read(String example, String section) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> mentions = new ArrayList<>();
    int open = -1;
    for (int at = 0; at < example.length(); at++) {
      char c = example.charAt(at);
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        mentions.add(new TextSpan(open, text.length()));
      } else {
        text.append(c);
      }
    }
    return reader.read(text.toString(), mentions, section);
  }
}
