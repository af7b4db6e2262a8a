package dev.warrant.engine.evaluation;

import dev.warrant.engine.determination.Determination;
import dev.warrant.engine.evaluation.GoldCase.GoldItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Pairs gold items with determinations: by treatment and place of the request, else by treatment
 * alone, else by place alone.
 */
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
    Predicate<Determination> named = candidate -> treatment(item).equals(treatment(candidate));
    Predicate<Determination> stands = candidate -> stands(candidate, places);
    Optional<Determination> found =
        first(named.and(stands)).or(() -> first(named)).or(() -> first(stands));
    found.ifPresent(left::remove);
    return found;
  }

  private Optional<Determination> first(Predicate<Determination> wanted) {
    return left.stream().filter(wanted).findFirst();
  }

  private static boolean stands(Determination candidate, List<QuoteLocator.Span> places) {
    var evidence = candidate.request().evidence();
    return places.stream().anyMatch(place -> place.overlaps(evidence.start(), evidence.end()));
  }

  private static String treatment(GoldItem item) {
    return item.treatment().toLowerCase(Locale.ROOT);
  }

  private static String treatment(Determination candidate) {
    return candidate.request().treatment().toLowerCase(Locale.ROOT);
  }
}
