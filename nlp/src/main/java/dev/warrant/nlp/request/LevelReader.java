package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads vertebral levels: L4-5, L4/5, L4-L5, L5-S1, C7-T1, "L4, L5 and S1". Two neighbours joined
 * by a dash or a stroke are a disc space; others are nerve roots, and a longer span is every space
 * in it.
 */
final class LevelReader {
  private static final String SPINE = "ctls";
  private static final int[] COUNT = {8, 12, 5, 5};

  private final List<Token> tokens;

  LevelReader(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * A vertebra by its place in the column.
   *
   * @param region index into {@code ctls}
   * @param number 1 or more
   */
  private record Vertebra(int region, int number) {
    String label() {
      return Character.toUpperCase(SPINE.charAt(region)) + String.valueOf(number);
    }

    Vertebra below() {
      int last = region == 0 ? 7 : COUNT[region];
      return number >= last && region < 3
          ? new Vertebra(region + 1, 1)
          : new Vertebra(region, number + 1);
    }

    boolean isAbove(Vertebra other) {
      return region < other.region || (region == other.region && number < other.number);
    }

    Region regionOfSpine() {
      return switch (region) {
        case 0 -> Region.CERVICAL;
        case 1 -> Region.THORACIC;
        default -> Region.LUMBAR;
      };
    }
  }

  /**
   * Levels found.
   *
   * @param labels as {@code L4-5} or {@code S1}, in the order of the line, each once
   * @param region region of the first; {@code null} if none
   */
  record Levels(List<String> labels, Region region) {}

  Levels levels() {
    Set<String> labels = new LinkedHashSet<>();
    Region region = null;
    int at = 0;
    while (at < tokens.size()) {
      Optional<Vertebra> first = vertebra(at);
      if (first.isEmpty()) {
        at++;
        continue;
      }
      region = region == null ? first.get().regionOfSpine() : region;
      int next = at + 2;
      int joined = joined(next);
      Optional<Vertebra> second = joined < 0 ? Optional.empty() : lower(first.get(), joined);
      if (second.isPresent()) {
        labels.addAll(spaces(first.get(), second.get()));
        next = afterLower(joined);
      } else {
        labels.add(first.get().label());
      }
      at = next;
    }
    return new Levels(List.copyOf(labels), region);
  }

  /** Index of what is joined to the level by a dash, a stroke or nothing at all; -1 if nothing. */
  private int joined(int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    Token token = tokens.get(at);
    if (token.is("-") || token.is("/") || token.is("to") || token.is("through")) {
      return at + 1;
    }
    boolean glued = token.glued() && vertebra(at).isPresent();
    return glued ? at : -1;
  }

  private Optional<Vertebra> lower(Vertebra upper, int at) {
    Optional<Vertebra> named = vertebra(at);
    if (named.isPresent()) {
      return named.filter(upper::isAbove);
    }
    if (at >= tokens.size() || !tokens.get(at).isNumber() || !tokens.get(at).glued()) {
      return Optional.empty();
    }
    int number = tokens.get(at).value().intValue();
    boolean sacral = upper.region() == 2 && upper.number() == 5 && number == 1;
    return sacral
        ? Optional.of(new Vertebra(3, 1))
        : Optional.of(new Vertebra(upper.region(), number))
            .filter(lower -> number <= COUNT[upper.region()])
            .filter(upper::isAbove);
  }

  private int afterLower(int at) {
    return vertebra(at).isPresent() ? at + 2 : at + 1;
  }

  private static List<String> spaces(Vertebra upper, Vertebra lower) {
    List<String> spaces = new ArrayList<>();
    Vertebra at = upper;
    while (at.isAbove(lower)) {
      Vertebra below = at.below();
      spaces.add(
          at.region() == below.region()
              ? at.label() + "-" + below.number()
              : at.label() + "-" + below.label());
      at = below;
    }
    return spaces;
  }

  private Optional<Vertebra> vertebra(int at) {
    if (at < 0 || at + 1 >= tokens.size()) {
      return Optional.empty();
    }
    Token letter = tokens.get(at);
    Token digits = tokens.get(at + 1);
    int region = letter.text().length() == 1 ? SPINE.indexOf(letter.text().charAt(0)) : -1;
    if (region < 0 || !digits.isNumber() || !digits.glued() || digits.value().scale() > 0) {
      return Optional.empty();
    }
    int number = digits.value().intValue();
    return number >= 1 && number <= COUNT[region]
        ? Optional.of(new Vertebra(region, number))
        : Optional.empty();
  }
}
