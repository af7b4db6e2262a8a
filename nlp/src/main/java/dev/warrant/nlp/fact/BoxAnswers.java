package dev.warrant.nlp.fact;

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
  static final String FILLED = " yes";

  private static final String YES = "answers-yes";
  private static final String NO = "cell-denial";

  /** Longest answer by yes or no, in characters. */
  private static final int LONGEST = 12;

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

  private static FormAnswer answer(String text, MentionFinder relations) {
    return text.length() > LONGEST
        ? FormAnswer.NONE
        : relations.find(text).stream()
            .filter(words -> words.start() == 0 && words.end() >= text.length() - 1)
            .map(Mention::concept)
            .filter(concept -> concept.equals(YES) || concept.equals(NO))
            .map(concept -> concept.equals(NO) ? FormAnswer.NO : FormAnswer.YES)
            .findFirst()
            .orElse(FormAnswer.NONE);
  }
}
