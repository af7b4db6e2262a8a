package dev.warrant.engine.report.auditpage;

import dev.warrant.engine.audit.Figure;
import java.util.Locale;

/** Numbers as a reader of the page sees them. */
final class Numbers {
  private Numbers() {}

  /** A count, in groups of three digits. */
  static String count(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  /** A share from 0 to 1 as a percentage with one decimal. */
  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  /** A share of a whole; a dash where there is none. */
  static String percent(long part, long whole) {
    return whole == 0 ? "–" : percent((double) part / whole);
  }

  /** The interval of a share. */
  static String percents(Figure figure) {
    return String.format(Locale.ROOT, "%.1f–%.1f%%", 100 * figure.low(), 100 * figure.high());
  }

  /** A coefficient with two decimals and a true minus sign. */
  static String coefficient(double value) {
    String digits = String.format(Locale.ROOT, "%.2f", value);
    return digits.equals("-0.00") ? "0.00" : digits.replace('-', '−');
  }

  /** The interval of a coefficient. */
  static String coefficients(Figure figure) {
    return coefficient(figure.low()) + " to " + coefficient(figure.high());
  }
}
