package dev.warrant.nlp.request;

import dev.warrant.nlp.request.NumberReader.Figure;
import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.rules.facts.Approach;
import dev.warrant.rules.facts.Guidance;
import dev.warrant.rules.facts.Region;
import dev.warrant.rules.facts.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads levels, side, approach, guidance and count of an injection that a line names. */
final class InjectionReader {
  private static final BigDecimal MOST_INJECTIONS = BigDecimal.TEN;
  private static final Set<String> BEFORE_NAME =
      Set.of(
          "cervical",
          "thoracic",
          "lumbar",
          "lumbosacral",
          "transforaminal",
          "interlaminar",
          "caudal",
          "therapeutic",
          "diagnostic",
          "repeat",
          "additional",
          "more",
          "left",
          "right",
          "bilateral",
          "separate",
          "fluoroscopically",
          "guided",
          "fluoroscopic",
          "selective",
          "further",
          "of",
          "the");
  private static final int FARTHEST_COUNT = 12;

  private final RequestLexicon lexicon;
  private final List<Token> tokens;
  private final NumberReader numbers;

  InjectionReader(RequestLexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.numbers = new NumberReader(lexicon, tokens);
  }

  /**
   * The injection.
   *
   * @param named what the line names
   * @param nameAt index of the first token of the name
   */
  ParsedInjection read(ProcedureNames.Named named, int nameAt) {
    Approach approach = approach(named);
    LevelReader.Levels levels = new LevelReader(lexicon, tokens).levels(approach);
    Region region = region(named, levels, approach);
    Series series = series(nameAt);
    Integer said = levelsSaid();
    Integer levelCount =
        !levels.labels().isEmpty() && (said == null || levels.labels().size() >= said)
            ? Integer.valueOf(levels.labels().size())
            : said;
    return new ParsedInjection(
        named.procedure().id(),
        treatment(named, region, approach),
        region,
        approach,
        levels.labels(),
        levelCount,
        side(),
        guidance(),
        series.count(),
        series.series(),
        tokens.get(0).start(),
        tokens.get(tokens.size() - 1).end());
  }

  /** "epidural steroid injection, lumbar transforaminal": region and approach where known. */
  private static String treatment(ProcedureNames.Named named, Region region, Approach approach) {
    StringBuilder detail = new StringBuilder();
    if (approach == Approach.CAUDAL) {
      detail.append("caudal");
    } else {
      if (region != null) {
        detail.append(region.name().toLowerCase(Locale.ROOT));
      }
      if (approach != null) {
        detail.append(detail.length() == 0 ? "" : " ");
        detail.append(approach.name().toLowerCase(Locale.ROOT));
      }
    }
    String name = named.procedure().name();
    return detail.length() == 0 ? name : name + ", " + detail;
  }

  private Approach approach(ProcedureNames.Named named) {
    if (named.approach() != null) {
      return named.approach();
    }
    return first("approaches").map(entry -> entry.value().approach()).orElse(null);
  }

  private Region region(ProcedureNames.Named named, LevelReader.Levels levels, Approach approach) {
    if (approach == Approach.CAUDAL) {
      return Region.CAUDAL;
    }
    if (levels.region() != null) {
      return levels.region();
    }
    if (named.region() != null) {
      return named.region();
    }
    return first("regions").map(entry -> entry.value().region()).orElse(null);
  }

  private Guidance guidance() {
    for (int at = 0; at < tokens.size(); at++) {
      Optional<WordTrie.Match<Entry>> found = lexicon.find("guidances", tokens, at);
      if (found.isPresent()) {
        boolean without = at > 0 && lexicon.has("withouts", tokens, at - 1);
        return without ? Guidance.NONE : found.get().value().guidance();
      }
    }
    return null;
  }

  /** A single L or R counts only where it does not begin a level. */
  private Side side() {
    Side side = null;
    for (int at = 0; at < tokens.size(); at++) {
      Optional<WordTrie.Match<Entry>> found = lexicon.find("sides", tokens, at);
      if (found.isPresent() && !beginsLevel(at, found.get().next())) {
        Side here = found.get().value().side();
        side = side == null || side == here ? here : Side.BILATERAL;
        at = found.get().next() - 1;
      }
    }
    return side;
  }

  private boolean beginsLevel(int at, int next) {
    return next == at + 1
        && tokens.get(at).text().length() == 1
        && next < tokens.size()
        && ((tokens.get(next).isNumber() && tokens.get(next).glued())
            || tokens.get(next).is("spine"));
  }

  private Optional<WordTrie.Match<Entry>> first(String list) {
    for (int at = 0; at < tokens.size(); at++) {
      Optional<WordTrie.Match<Entry>> found = lexicon.find(list, tokens, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * How many injections.
   *
   * @param count number asked for; {@code null} if unsaid
   * @param series whether the line says "series"
   */
  private record Series(Integer count, boolean series) {}

  private Series series(int nameAt) {
    for (int at = 0; at < tokens.size(); at++) {
      int after = lexicon.skip("series", tokens, at);
      if (after > at) {
        Integer count = count(after);
        if (count != null) {
          return new Series(count, true);
        }
      }
    }
    Integer timed = timed();
    Integer said = timed == null ? spaced() : timed;
    return new Series(said == null ? before(nameAt) : said, false);
  }

  /**
   * "x1", "x 3", "times three", "Qty: 1"; not "x 2 levels" and not "x 4 wks". "#2" and "number two"
   * are the second injection, hence one.
   */
  private Integer timed() {
    for (int at = 0; at < tokens.size(); at++) {
      int after = at;
      if (tokens.get(at).is("x") || tokens.get(at).is("times")) {
        after = at + 1;
      } else if (lexicon.has("quantityCues", tokens, at)) {
        after = lexicon.skip("quantityCues", tokens, at);
        after = after < tokens.size() && tokens.get(after).is(":") ? after + 1 : after;
      }
      Integer count = after > at ? count(after) : null;
      if (count != null) {
        boolean ordinal =
            tokens.get(at).is("#") || (tokens.get(at).is("number") && after == at + 1);
        return ordinal ? Integer.valueOf(1) : count;
      }
    }
    return null;
  }

  /** "Three at two-week intervals": several, with words for the time between. */
  private Integer spaced() {
    for (int at = 0; at < tokens.size(); at++) {
      boolean partOfLevel = at > 0 && tokens.get(at).isNumber() && isLevelPart(at - 1);
      Integer count = partOfLevel ? null : count(at);
      if (count != null && count > 1) {
        for (int next = at + 1; next < tokens.size() && next - at <= FARTHEST_COUNT; next++) {
          if (lexicon.has("spacings", tokens, next)) {
            return count;
          }
        }
      }
    }
    return null;
  }

  private Integer count(int at) {
    Optional<Figure> number = numbers.number(at);
    if (number.isEmpty()
        || number.get().value().compareTo(MOST_INJECTIONS) > 0
        || number.get().value().scale() > 0
        || number.get().value().signum() <= 0) {
      return null;
    }
    int next = number.get().next();
    boolean somethingElse =
        lexicon.has("levelCounts", tokens, next)
            || lexicon.has("dayUnits", tokens, next)
            || (next < tokens.size()
                && tokens.get(next).is("-")
                && lexicon.has("levelCounts", tokens, next + 1));
    return somethingElse ? null : number.get().value().intValue();
  }

  /**
   * "3 epidural blocks", "One cervical interlaminar ESI", "an epidural": a number before the name.
   */
  private Integer before(int nameAt) {
    for (int at = nameAt - 1; at >= 0 && nameAt - at <= FARTHEST_COUNT; at--) {
      Token token = tokens.get(at);
      boolean partOfLevel = at > 0 && token.isNumber() && token.glued();
      Integer count = partOfLevel ? null : count(at);
      if (count != null) {
        return count;
      }
      if (token.is("a") || token.is("an") || token.is("single")) {
        return 1;
      }
      if (!BEFORE_NAME.contains(token.text()) && !isLevelPart(at)) {
        return null;
      }
    }
    return null;
  }

  private boolean isLevelPart(int at) {
    Token token = tokens.get(at);
    return token.isNumber()
        || token.is("-")
        || token.is("/")
        || token.is("and")
        || token.is("&")
        || token.is(",")
        || token.text().length() == 1;
  }

  /** "two-level", "2 levels". */
  private Integer levelsSaid() {
    for (int at = 0; at < tokens.size(); at++) {
      boolean partOfLevel = at > 0 && tokens.get(at).isNumber() && tokens.get(at).glued();
      Optional<Figure> number = partOfLevel ? Optional.empty() : numbers.number(at);
      if (number.isPresent()) {
        int next = number.get().next();
        next = next < tokens.size() && tokens.get(next).is("-") ? next + 1 : next;
        if (lexicon.has("levelCounts", tokens, next)
            && number.get().value().compareTo(MOST_INJECTIONS) <= 0) {
          return number.get().value().intValue();
        }
      } else if (tokens.get(at).is("single") && lexicon.has("levelCounts", tokens, at + 1)) {
        return 1;
      }
    }
    return null;
  }
}
