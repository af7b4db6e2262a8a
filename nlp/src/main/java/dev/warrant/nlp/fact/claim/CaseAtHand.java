package dev.warrant.nlp.fact.claim;

import dev.warrant.nlp.review.Claim.Qualifier;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what a rationale says of the case at hand from what it says in general. */
final class CaseAtHand {
  private static final int I = Pattern.CASE_INSENSITIVE;

  /** How far before a name its qualifiers may stand, in characters. */
  private static final int REACH = 60;

  /** Words that tie an assertion to the patient or the file at hand. */
  private static final Pattern AT_HAND =
      Pattern.compile(
          "\\b(?:patient|worker|claimant|applicant|employee|member|he|she|his|her|him|here|in this (?:case|file|record|"
              + "man|woman)|this (?:man|woman|patient|worker|case|file|record)|records?|file|chart|documented|"
              + "documentation|submitted|reviewed|noted|reported|recorded|reports|reveals|revealed|showed|examination|exam|"
              + "visit|(?:has|have) (?:not )?been|was|were)\\b",
          I);

  /** Words of one who speaks of a treatment or a disease in general. */
  private static final Pattern IN_GENERAL =
      Pattern.compile(
          "\\b(?:usually|generally|typically|commonly|common|often|may|can|could|should|must|would|recommend\\w*|"
              + "supports?|indicated for|used (?:for|to|in)|is for|are for|guidelines?|criteria|conditions? for|if|whether|"
              + "when|once|whatever|ought|calls? for|asks? for|requires?|required|needs?|limits?)\\b",
          I);

  private static final Pattern RECENT =
      Pattern.compile(
          "\\b(?:recent|current|up to date|updated|latest|new)\\W+(?:\\w+\\W+){0,3}$", I);
  private static final Pattern OBJECTIVE =
      Pattern.compile(
          "\\b(?:objective|specific|measurable|measured|quantif\\w*|significant|long[- ]term|adequate|sufficient|sustained)"
              + "\\W+(?:\\w+\\W+){0,4}$",
          I);

  /** "… as recommended by guidelines" says what should be, after what is said of the case. */
  private static final Pattern AS_RECOMMENDED =
      Pattern.compile(
          ",? (?:as|despite|contrary to|per)(?: what is)?(?: \\w+){0,3} (?:by|in|the|from) (?:the )?(?:\\w+ ){0,4}"
              + "(?:guidelines?|MTUS|recommendations?)\\b",
          I);

  private CaseAtHand() {}

  /** Whether words tie an assertion to the patient or the file at hand. */
  static boolean isSpokenOf(String clause) {
    return AT_HAND.matcher(clause).find();
  }

  /** Whether words speak of a treatment or a disease in general. */
  static boolean inGeneral(String text) {
    return IN_GENERAL.matcher(text).find();
  }

  /** The sentence with what only points to a guideline blanked out, of the same length. */
  static String withoutGuideline(String text) {
    return AS_RECOMMENDED.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  /** How what is named between two places is qualified. */
  static Set<Qualifier> qualifiers(String text, int start, int end) {
    int from = Math.max(0, start - REACH);
    Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
    if (RECENT.matcher(text.substring(from, start)).find()) {
      found.add(Qualifier.RECENT);
    }
    if (OBJECTIVE.matcher(text.substring(from, end)).find()) {
      found.add(Qualifier.OBJECTIVE);
    }
    return found;
  }
}
