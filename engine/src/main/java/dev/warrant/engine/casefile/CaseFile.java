package dev.warrant.engine.casefile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.warrant.rules.facts.Case;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;

/** Cases written in the case format: one or several, as YAML documents, JSON or JSON Lines. */
public final class CaseFile {
  /** Longest text read as a case file, in UTF-16 units: thousands of long cases. */
  private static final int LONGEST = 64 * 1024 * 1024;

  private static final int NESTING = 50;

  /** How far to look for the first line that is neither empty, a comment nor a document mark. */
  private static final int PREAMBLE = 4096;

  private static final Pattern YAML_ENDING = Pattern.compile("\\.ya?ml$");
  private static final Pattern JSON_ENDING = Pattern.compile("\\.(json|jsonl|ndjson)$");
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
    return JSON_ENDING.matcher(name).find()
        || YAML_ENDING.matcher(name).find()
        || FIRST_FIELD.matcher(firstLine(text)).find()
        || FIRST_JSON_FIELD.matcher(firstLine(text)).find();
  }

  /**
   * Every case of the file, in the order written.
   *
   * @param source the file's name, as the user gave it
   * @throws CaseFault if the text is not in the case format: the place, the cause and the mend
   */
  public static List<Case> read(String source, String text) throws CaseFault {
    if (text.length() > LONGEST) {
      throw new CaseFault(
          source, new Node.Place(1, 1), "longer than a case file can be. Divide it.");
    }
    try (JsonParser parser = parser(text)) {
      NodeReader nodes = new NodeReader(source, parser);
      List<Case> cases = new ArrayList<>();
      Node document = nodes.next();
      while (document != null) {
        cases.add(new CaseReading(source).read(document));
        document = nodes.next();
      }
      if (cases.isEmpty()) {
        throw new CaseFault(source, new Node.Place(1, 1), "holds no case.");
      }
      return List.copyOf(cases);
    } catch (JsonProcessingException e) {
      throw malformed(source, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static JsonParser parser(String text) throws IOException {
    String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (body.stripLeading().startsWith("{")) {
      return JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(NESTING).build())
          .build()
          .createParser(body);
    }
    LoaderOptions bounds = new LoaderOptions();
    bounds.setNestingDepthLimit(NESTING);
    bounds.setCodePointLimit(LONGEST);
    return YAMLFactory.builder().loaderOptions(bounds).build().createParser(body);
  }

  private static CaseFault malformed(String source, JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    Node.Place place =
        at == null
            ? new Node.Place(1, 1)
            : new Node.Place(Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    String cause = e.getOriginalMessage().lines().findFirst().orElse("");
    return new CaseFault(
        source, place, "cannot be read as YAML or JSON: " + CaseFault.sentence(cause));
  }
}
