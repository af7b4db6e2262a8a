package dev.warrant.engine.evaluation;

import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.evaluation.GoldCase.GoldItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pairs gold items with determinations: by the place of the request, else by its treatment. */
final class ItemMatcher {
  private final QuoteLocator text;
  private final List<Determination> left;

  ItemMatcher(String text, List<Determination> determinations) {
    this.text = new QuoteLocator(text);
    left = new ArrayList<>(determinations);
  }

  /** The determination of this item; each determination is given out once. */
  Optional<Determination> take(GoldItem item) {
    List<QuoteLocator.Span> places = text.find(item.request());
    Optional<Determination> found =
        left.stream()
            .filter(candidate -> named(item).equals(treatment(candidate)))
            .findFirst()
            .or(() -> left.stream().filter(candidate -> stands(candidate, places)).findFirst());
    found.ifPresent(left::remove);
    return found;
  }

  private static boolean stands(Determination candidate, List<QuoteLocator.Span> places) {
    var evidence = candidate.request().evidence();
    return places.stream().anyMatch(place -> place.overlaps(evidence.start(), evidence.end()));
  }

  private static String named(GoldItem item) {
    return item.treatment().toLowerCase(Locale.ROOT);
  }

  private static String treatment(Determination candidate) {
    return candidate.request().treatment().toLowerCase(Locale.ROOT);
  }
}
