package dev.warrant.nlp.fact;

import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Region;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The region of the spine that a statement is about: its own words name it, or its paragraph. */
public final class Regions {
  /** How far back in a paragraph its region may be named, in statements. */
  private static final int REACH = 12;

  private Regions() {}

  /** The region; empty where none is named, or more than one. */
  public static Optional<Region> of(Statement statement, Discourse discourse) {
    Optional<Statement> at = Optional.of(statement);
    for (int back = 0; back <= REACH && at.isPresent(); back++) {
      Statement told = at.get();
      Region named = named(told);
      if (named != null) {
        return Optional.of(named);
      }
      at = discourse.before(told).filter(told::inOneBlockWith);
    }
    return Optional.empty();
  }

  /** The region of the spine that the statement names; {@code null} if none or more. */
  public static Region named(Statement statement) {
    List<String> places =
        Stream.concat(
                SpinalLevels.discs(statement.text()).stream(),
                SpinalLevels.roots(statement.text()).stream())
            .toList();
    boolean neck =
        places.stream().anyMatch(place -> place.startsWith("C"))
            || (places.isEmpty() && statement.says("neck-region"));
    boolean back =
        places.stream().anyMatch(place -> place.startsWith("L") || place.startsWith("S"))
            || (places.isEmpty() && statement.says("back-region"));
    return neck == back ? null : neck ? Region.CERVICAL : Region.LUMBAR;
  }
}
