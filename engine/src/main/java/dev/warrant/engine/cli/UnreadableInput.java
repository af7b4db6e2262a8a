package dev.warrant.engine.cli;

import java.util.List;

/** An input that cannot be read, or not be judged; each line gives a place, a reason and a mend. */
final class UnreadableInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  /**
   * @param name the input's name, as the user gave it
   */
  UnreadableInput(String name, String reasonAndMend) {
    this(List.of(name + ": " + reasonAndMend));
  }

  /**
   * @param lines each beginning with the input's name; at least one
   */
  UnreadableInput(List<String> lines) {
    super(String.join(" ", lines));
    this.lines = List.copyOf(lines);
  }

  List<String> lines() {
    return lines;
  }
}
