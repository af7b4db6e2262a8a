package dev.warrant.rules.regimen;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a step writes them, and the precision of a regimen's arithmetic. */
final class Figures {
  private static final MathContext PRECISION = MathContext.DECIMAL64;
  private static final int DECIMALS = 2;

  private Figures() {}

  static BigDecimal divide(BigDecimal dividend, BigDecimal divisor) {
    return rounded(dividend.divide(divisor, PRECISION));
  }

  /** To two decimals: a third of a patch a day must not leave a trail of digits. */
  static BigDecimal rounded(BigDecimal value) {
    BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  static String plain(BigDecimal value) {
    String digits = rounded(value).toPlainString();
    int point = digits.indexOf('.');
    int end = point < 0 ? digits.length() : point;
    StringBuilder out = new StringBuilder(digits);
    for (int i = end - 3; i > 0; i -= 3) {
      out.insert(i, ',');
    }
    return out.toString();
  }
}
