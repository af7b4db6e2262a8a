package dev.warrant.engine.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.warrant.engine.report.SarifTree;
import dev.warrant.engine.report.TreeFormat;
import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors and code review get, held against the schema of its standard. */
class SarifTest {
  private static final Schema SCHEMA = schema();

  @TempDir private Path folder;

  private static Schema schema() {
    try (InputStream stream =
        SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(stream);
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  @Test
  void findings_of_every_kind_are_valid_sarif() throws IOException {
    List<RulebookFault> faults = new ArrayList<>();
    for (FaultKind kind : FaultKind.values()) {
      faults.add(
          new RulebookFault("rules/a b/ö.drl", 3, 7, "Wrong.", "Mend it.", "3 | x").as(kind));
    }
    faults.add(new RulebookFault("rules", 0, 0, "There is no edition here.", "", ""));

    assertThat(SCHEMA.validate(sarif(faults), InputFormat.JSON)).isEmpty();
  }

  @Test
  void no_finding_is_valid_sarif() throws IOException {
    assertThat(SCHEMA.validate(sarif(List.of()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_what_is_no_sarif() throws IOException {
    String other = sarif(List.of()).replace("\"2.1.0\"", "\"2.2.0\"");
    assertThat(SCHEMA.validate(other, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void a_finding_is_shown_at_the_words_that_are_wrong() throws IOException {
    ClinicEdition edition = ClinicEdition.copiedTo(folder);
    edition.change("muscle-relaxants.drl", "days <= 21", "days <= 14");
    String sarif =
        edition.withoutPlace(
            sarif(new RulebookCheck(VocabularyNames.builtIn()).lints(edition.draft())));

    JsonNode result = new ObjectMapper().readTree(sarif).at("/runs/0/results/0");
    assertThat(result.at("/ruleId").asText()).isEqualTo("number-not-in-passage");
    assertThat(result.at("/locations/0/physicalLocation").toString())
        .isEqualTo(
            "{\"artifactLocation\":{\"uri\":\"muscle-relaxants.drl\"},"
                + "\"region\":{\"startLine\":30,\"startColumn\":48,\"endColumn\":50}}");
  }

  private static String sarif(List<RulebookFault> faults) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TreeFormat.JSON_LINE.write(bytes, new SarifTree(faults, "0.1.0"));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
