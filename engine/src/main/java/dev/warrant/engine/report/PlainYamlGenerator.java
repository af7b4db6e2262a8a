package dev.warrant.engine.report;

import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Writes YAML that a person can edit: a text stands without quotes where no reader of YAML, old or
 * new, could take it for anything else, and in double quotes, escaped, everywhere else.
 */
final class PlainYamlGenerator extends JsonGeneratorDelegate {
  private static final Pattern WORDS =
      Pattern.compile("[A-Za-z](?:[A-Za-z0-9 _.,;/()'-]*+(?<! ))?+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final YAMLGenerator yaml;

  PlainYamlGenerator(YAMLGenerator yaml) {
    super(yaml);
    this.yaml = yaml;
  }

  @Override
  public void writeString(String text) throws IOException {
    boolean plain = text != null && (WORDS.matcher(text).matches() || DATE.matcher(text).matches());
    yaml.configure(YAMLGenerator.Feature.MINIMIZE_QUOTES, plain);
    super.writeString(text);
  }
}
