package dev.warrant.engine.casefile;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.guideline.RulebookFault;
import dev.warrant.rules.guideline.SourceFile;
import dev.warrant.rules.guideline.YamlNode;
import dev.warrant.rules.guideline.YamlTree;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cases written in the case format: one or several, as YAML documents, JSON or JSON Lines. */
public final class CaseFile {
  /** How far to look for the first line that is neither empty, a comment nor a document mark. */
  private static final int PREAMBLE = 4096;

  private static final Pattern ENDING = Pattern.compile("\\.(ya?ml|json|jsonl|ndjson)$");
  private static final Pattern FIRST_FIELD =
      Pattern.compile("^(warrant|case|requests|facts):( |$)");
  private static final Pattern FIRST_JSON_FIELD =
      Pattern.compile("^\\{\\s*+(\"(warrant|case|requests|facts)\"\\s*+:|$)");

  private CaseFile() {}

  /**
   * Whether a text is meant as a case file: by its first line, or by the ending of its name. A
   * letter or a note never begins with a field of the case format in lower case.
   */
  public static boolean recognises(String name, String text) {
    String first = firstLine(text);
    return ENDING.matcher(name).find()
        || FIRST_FIELD.matcher(first).find()
        || FIRST_JSON_FIELD.matcher(first).find();
  }

  /**
   * Every case of the file, in the order written.
   *
   * @param name the file's name, as the user gave it
   * @throws FaultyCaseFile if the text is not in the case format
   */
  public static List<Case> read(String name, String text) throws FaultyCaseFile {
    SourceFile file = new SourceFile(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<RulebookFault> faults = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    YamlTree.eachDocument(
        file,
        faults,
        document -> {
          if (!isEmpty(document)) {
            cases.add(new CaseReading(file, faults).read(document));
          }
        });
    if (cases.isEmpty() && faults.isEmpty()) {
      faults.add(file.fault("The file holds no case.", "Write at least its requests."));
    }
    if (!faults.isEmpty()) {
      throw new FaultyCaseFile(faults);
    }
    return List.copyOf(cases);
  }

  /** What follows a last {@code ---}. */
  private static boolean isEmpty(YamlNode document) {
    return document instanceof YamlNode.Scalar scalar && scalar.nothing();
  }

  private static String firstLine(String text) {
    return text.substring(0, Math.min(text.length(), PREAMBLE))
        .lines()
        .map(line -> line.startsWith("\uFEFF") ? line.substring(1) : line)
        .map(String::stripTrailing)
        .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("---"))
        .findFirst()
        .orElse("");
  }
}
