package dev.warrant.engine.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YamlBlockTest {
  private static final String ENTRY = "  new:\n    asks: Is it so?\n";

  @Test
  void an_entry_is_added_behind_the_last_and_before_the_comment_of_what_follows()
      throws CannotScaffold {
    String text =
        """
        criteria:
          old:
            asks: Was it so?
            # as the section has it

        # Ways to approval
        pathways: {}
        """;
    assertThat(YamlBlock.append("t.yaml", text, "criteria", ENTRY))
        .isEqualTo(
            new YamlBlock.Extended(
                """
                criteria:
                  old:
                    asks: Was it so?
                    # as the section has it
                  new:
                    asks: Is it so?

                # Ways to approval
                pathways: {}
                """,
                5));
  }

  @Test
  void the_indentation_is_that_of_the_entries_before() throws CannotScaffold {
    assertThat(YamlBlock.append("t.yaml", "criteria:\n    old: {}\n", "criteria", ENTRY).text())
        .isEqualTo("criteria:\n    old: {}\n    new:\n      asks: Is it so?\n");
    assertThat(
            YamlBlock.append(
                    "t.yaml", "passages:\n- id: a\ntopics: []\n", "passages", "  - id: b\n")
                .text())
        .isEqualTo("passages:\n- id: a\n- id: b\ntopics: []\n");
  }

  @Test
  void an_empty_block_gets_its_first_entry() throws CannotScaffold {
    for (String empty : new String[] {"criteria:", "criteria: {}", "criteria: []  # none so far"}) {
      assertThat(YamlBlock.append("t.yaml", empty + "\nbars: []\n", "criteria", ENTRY).text())
          .isEqualTo("criteria:\n" + ENTRY + "bars: []\n");
    }
  }

  @Test
  void a_block_that_is_missing_is_put_at_the_end() throws CannotScaffold {
    assertThat(YamlBlock.append("t.yaml", "id: t", "criteria", ENTRY))
        .isEqualTo(new YamlBlock.Extended("id: t\n\ncriteria:\n" + ENTRY, 4));
  }

  @Test
  void what_is_written_on_one_line_is_left_alone() {
    assertThatThrownBy(
            () -> YamlBlock.append("t.yaml", "criteria: { old: {} }\n", "criteria", ENTRY))
        .isInstanceOf(CannotScaffold.class)
        .hasMessageContaining("\"criteria\" in t.yaml is written on one line");
  }
}
