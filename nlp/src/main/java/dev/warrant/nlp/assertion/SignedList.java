package dev.warrant.nlp.assertion;

import dev.warrant.nlp.mention.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list in which a sign in brackets stands before each finding: "(+) anxiety (-) insomnia". */
public final class SignedList {
  private static final Pattern SIGN = Pattern.compile("[\\[(] ?([-–+]) ?[\\])]");

  private SignedList() {}

  /**
   * Whether the signs of a text lead their findings: the first stands behind no finding, and the
   * last before one.
   */
  public static boolean leads(String text) {
    Matcher sign = SIGN.matcher(text);
    if (!sign.find() || !opensPart(text, sign.start())) {
      return false;
    }
    int end = sign.end();
    while (sign.find()) {
      end = sign.end();
    }
    return namesNext(text, end);
  }

  /** The stretches that a sign before them denies, in order; none where signs follow. */
  static List<TextSpan> denied(String text) {
    List<TextSpan> denied = new ArrayList<>();
    if (!leads(text)) {
      return denied;
    }
    Matcher sign = SIGN.matcher(text);
    int open = -1;
    while (sign.find()) {
      if (open >= 0) {
        denied.add(new TextSpan(open, sign.start()));
      }
      open = sign.group(1).equals("+") ? -1 : sign.end();
    }
    if (open >= 0) {
      denied.add(new TextSpan(open, partEnd(text, open)));
    }
    return denied;
  }

  private static boolean opensPart(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    return before.isEmpty() || ":;,|.".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static boolean namesNext(String text, int at) {
    String rest = text.substring(at).stripLeading();
    return !rest.isEmpty() && Character.isLetterOrDigit(rest.charAt(0));
  }

  /** The last sign governs what stands before the next mark. */
  private static int partEnd(String text, int from) {
    int end = from;
    while (end < text.length() && ";.,|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
