package dev.warrant.engine.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one rule, and the small changes that can be made to its condition.
 *
 * @param name the rule's name
 * @param text from {@code rule} to {@code end}
 * @param start offset of the text in its file
 * @param line line of the file on which it begins, from 1
 * @param condition offset in the text at which the condition begins
 * @param consequence offset in the text at which the condition ends
 */
record RuleText(String name, String text, int start, int line, int condition, int consequence) {
  /** Each comparison and its neighbour. */
  private static final Map<String, String> NEIGHBOURS =
      Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==");

  private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)([A-Za-z]?)");

  /**
   * One change.
   *
   * @param at offset in the rule's text
   * @param line line of the file, from 1
   * @param before what stands there
   * @param after what is put in its place
   */
  record Change(int at, int line, String before, String after) {}

  /** The rules of a file, in the order written. */
  static List<RuleText> in(String file) {
    List<RuleText> rules = new ArrayList<>();
    List<Token> tokens = Token.scan(file, 0, file.length());
    int rule = -1;
    int when = -1;
    int then = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (rule < 0 && token.is("rule")) {
        rule = i;
      } else if (rule >= 0 && when < 0 && token.is("when")) {
        when = i;
      } else if (when >= 0 && then < 0 && token.is("then")) {
        then = i;
      } else if (then >= 0 && token.is("end")) {
        rules.add(
            of(
                file,
                tokens.get(rule),
                tokens.get(rule + 1),
                tokens.get(when),
                tokens.get(then),
                token));
        rule = -1;
        when = -1;
        then = -1;
      }
    }
    return rules;
  }

  private static RuleText of(
      String file, Token rule, Token name, Token when, Token then, Token end) {
    int from = rule.start();
    String quoted = name.text();
    return new RuleText(
        quoted.substring(1, quoted.length() - 1),
        file.substring(from, end.start() + end.text().length()),
        from,
        lineOf(file, from, 1),
        when.start() + when.text().length() - from,
        then.start() - from);
  }

  private static int lineOf(String text, int offset, int first) {
    return first + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** Each number one unit lower and higher, and each comparison turned into its neighbour. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Token token : Token.scan(text, condition, consequence)) {
      if (token.kind() == Token.Kind.NUMBER) {
        Matcher number = NUMBER.matcher(token.text());
        if (number.matches()) {
          BigDecimal value = new BigDecimal(number.group(1));
          changes.add(change(token, value.subtract(value.ulp()).toPlainString() + number.group(2)));
          changes.add(change(token, value.add(value.ulp()).toPlainString() + number.group(2)));
        }
      } else if (token.kind() == Token.Kind.SIGN && NEIGHBOURS.containsKey(token.text())) {
        changes.add(change(token, NEIGHBOURS.get(token.text())));
      }
    }
    return changes;
  }

  private Change change(Token token, String after) {
    return new Change(token.start(), lineOf(text, token.start(), line), token.text(), after);
  }

  /** The rule with a change. */
  RuleText with(Change change) {
    String changed =
        text.substring(0, change.at())
            + change.after()
            + text.substring(change.at() + change.before().length());
    int grown = change.after().length() - change.before().length();
    return new RuleText(name, changed, start, line, condition, consequence + grown);
  }

  /** The rule's text under another name and concluding another criterion. */
  String concluding(String criterion) {
    String renamed =
        text.replaceFirst("\"[^\"]*\"", Matcher.quoteReplacement("\"" + criterion + "\""));
    Matcher conclusion = DrlFile.CONCLUSION.matcher(renamed);
    StringBuilder concluding = new StringBuilder();
    while (conclusion.find()) {
      String whole = conclusion.group();
      String kept = whole.substring(0, whole.length() - conclusion.group(2).length() - 1);
      conclusion.appendReplacement(concluding, Matcher.quoteReplacement(kept + criterion + "\""));
    }
    return conclusion.appendTail(concluding).toString();
  }
}
