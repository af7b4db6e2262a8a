package dev.warrant.nlp.request;

import dev.warrant.rules.facts.Approach;
import dev.warrant.rules.facts.DoseForm;
import dev.warrant.rules.facts.Guidance;
import dev.warrant.rules.facts.Region;
import dev.warrant.rules.facts.Side;
import java.math.BigDecimal;
import java.util.List;

/**
 * One entry of a lexicon: words and what they stand for. Only the meaning that its list calls for
 * is filled.
 *
 * @param id names the entry
 * @param words its spellings
 * @param matches a text that holds one of them
 * @param not a text that holds none of them
 * @param perDay doses in 24 hours, one number or a low and a high; {@code null} if not a frequency
 * @param days days that a unit of time has; {@code null} if not one
 * @param form dose form; {@code null} if not one
 * @param unit unit of an amount; {@code null} if not one
 * @param approach approach of an injection; {@code null} if not one
 * @param guidance image guidance; {@code null} if not one
 * @param side side of the body; {@code null} if not one
 * @param region region of the spine; {@code null} if not one
 */
record Entry(
    String id,
    List<String> words,
    String matches,
    String not,
    List<BigDecimal> perDay,
    Integer days,
    DoseForm form,
    String unit,
    Approach approach,
    Guidance guidance,
    Side side,
    Region region) {
  BigDecimal perDayLow() {
    return perDay.get(0);
  }

  BigDecimal perDayHigh() {
    return perDay.get(perDay.size() - 1);
  }
}
