package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Approach;
import dev.warrant.rules.facts.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads vertebral levels: L4-5, L4/5, L4-L5, L5-S1, C7-T1, "L4, L5 and S1". Two neighbours joined
 * by a dash or a stroke are a disc space; others are nerve roots, and a longer span is every space
 * in it.
 */
final class LevelReader {
  private static final String SPINE = "ctls";
  private static final int[] COUNT = {8, 12, 5, 5};

  private final RequestLexicon lexicon;
  private final List<Token> tokens;

  LevelReader(RequestLexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
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

  /**
   * The levels at which the needle goes in. Where the medicine is to go from there ("with a
   * catheter to C4-5") is no further level, but for several roots that are each to be reached.
   */
  Levels levels(Approach approach) {
    int aim = firstAim();
    Levels entered = levels(0, aim);
    if (entered.labels().isEmpty()) {
      return levels(0, tokens.size());
    }
    boolean several =
        approach == Approach.TRANSFORAMINAL && levels(aim, tokens.size()).labels().size() > 1;
    return several ? levels(aim, tokens.size()) : entered;
  }

  private int firstAim() {
    return IntStream.range(0, tokens.size())
        .filter(at -> lexicon.has("aims", tokens, at))
        .findFirst()
        .orElse(tokens.size());
  }

  private Levels levels(int from, int to) {
    Set<String> labels = new LinkedHashSet<>();
    Region region = null;
    int at = from;
    while (at < to) {
      Optional<Vertebra> first = vertebra(at);
      if (first.isEmpty()) {
        at++;
        continue;
      }
      region = region == null ? first.get().regionOfSpine() : region;
      Optional<Pair> pair = pair(first.get(), at);
      Optional<Pair> last = pair.flatMap(this::lastOfSpan);
      if (pair.isPresent()) {
        Pair end = last.orElse(pair.get());
        labels.addAll(spaces(first.get(), end.lower()));
        at = end.next();
      } else {
        labels.add(first.get().label());
        at += 2;
      }
    }
    return new Levels(List.copyOf(labels), region);
  }

  /**
   * Two vertebrae that are joined.
   *
   * @param lower the lower one
   * @param next index of the token behind it
   */
  private record Pair(Vertebra lower, int next) {}

  private Optional<Pair> pair(Vertebra upper, int at) {
    int joined = joined(at + 2);
    return joined < 0
        ? Optional.empty()
        : lower(upper, joined).map(lower -> new Pair(lower, afterLower(joined)));
  }

  /** "L3-4 through L5-S1": the last space of a span that is named by its first and its last. */
  private Optional<Pair> lastOfSpan(Pair first) {
    int from = lexicon.skip("spans", tokens, first.next());
    return from == first.next()
        ? Optional.empty()
        : vertebra(from)
            .flatMap(upper -> pair(upper, from))
            .filter(p -> first.lower().isAbove(p.lower()));
  }

  /** Index of what is joined to the level by a dash, a stroke or nothing at all; -1 if nothing. */
  private int joined(int at) {
    if (at >= tokens.size()) {
      return -1;
    }
    Token token = tokens.get(at);
    if (token.is("-") || token.is("/") || lexicon.has("spans", tokens, at)) {
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
