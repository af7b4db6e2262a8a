package dev.warrant.nlp.statement;

import dev.warrant.nlp.layout.BlockKind;
import dev.warrant.nlp.mention.Mention;
import dev.warrant.nlp.mention.MentionFinder;
import dev.warrant.nlp.sentence.Sentence;
import java.util.List;

/**
 * Labels of a form that are answered by a box for yes or for no: "Agreement signed: [x] Y [ ] N".
 */
final class BoxAnswers {
  /** What a label reads like that is filled in: no label of an empty form. */
  private static final String FILLED = " yes";

  private static final String YES = "answers-yes";
  private static final String NO = "cell-denial";

  /** Longest answer by yes or no and what is said with it, in characters. */
  private static final int LONGEST = 40;

  /** Longest label, in characters. */
  private static final int LABEL = 80;

  private BoxAnswers() {}

  /** What the ticked box behind a label answers. */
  static FormAnswer of(List<Sentence> sentences, int label, MentionFinder relations) {
    Sentence asked = sentences.get(label);
    if (asked.text().text().length() > LABEL) {
      return FormAnswer.NONE;
    }
    for (int next = label + 1; next < sentences.size(); next++) {
      Sentence box = sentences.get(next);
      boolean beside =
          box.block().kind() == BlockKind.CHECKBOX && box.section().equals(asked.section());
      if (!beside) {
        return FormAnswer.NONE;
      }
      if (box.block().ticked()) {
        return answer(box.text().text(), relations);
      }
    }
    return FormAnswer.NONE;
  }

  /** Whether words are all of an answer, or one that more is said behind. */
  private static boolean isAll(String text, Mention words) {
    return words.end() >= text.length() - 1
        || ",-(:;".indexOf(text.charAt(words.end())) >= 0
        || (words.concept().equals(YES) && text.charAt(words.end()) == ' ');
  }

  /** A label as it reads once its box is ticked: it asks no more. */
  static String filledIn(String label, FormAnswer answer) {
    if (answer == FormAnswer.NONE) {
      return label;
    }
    return label.endsWith("?")
        ? label.substring(0, label.length() - 1) + ":" + FILLED
        : label + FILLED;
  }

  /** Whether a label has boxes for its answers beside it, and none is ticked. */
  static boolean leaveOpen(List<Sentence> sentences, int label, MentionFinder relations) {
    Sentence asked = sentences.get(label);
    String text = asked.text().text();
    if (text.length() > LABEL || text.endsWith(".") || isBox(asked)) {
      return false;
    }
    int boxes = 0;
    for (int next = label + 1; next < sentences.size(); next++) {
      Sentence box = sentences.get(next);
      if (!isBox(box) || !box.section().equals(asked.section())) {
        break;
      }
      if (box.block().ticked() || !answers(box.text().text(), relations)) {
        return false;
      }
      boxes++;
    }
    return boxes > 1;
  }

  private static boolean isBox(Sentence sentence) {
    return sentence.block().kind() == BlockKind.CHECKBOX;
  }

  /** Whether a box is one for an answer: "yes", "low", "not done". */
  private static boolean answers(String text, MentionFinder relations) {
    return relations.find(text).stream()
        .anyMatch(
            words ->
                words.start() == 0
                    && (words.concept().equals(YES)
                        || words.concept().equals(NO)
                        || words.concept().equals("box-answer")));
  }

  private static FormAnswer answer(String text, MentionFinder relations) {
    return text.length() > LONGEST
        ? FormAnswer.NONE
        : relations.find(text).stream()
            .filter(words -> words.start() == 0 && isAll(text, words))
            .map(Mention::concept)
            .filter(concept -> concept.equals(YES) || concept.equals(NO))
            .map(concept -> concept.equals(NO) ? FormAnswer.NO : FormAnswer.YES)
            .findFirst()
            .orElse(FormAnswer.NONE);
  }
}
