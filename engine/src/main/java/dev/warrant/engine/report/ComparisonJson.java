package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.casefile.CaseWriter;
import dev.warrant.engine.casefile.FactWriter;
import dev.warrant.engine.comparison.Cause;
import dev.warrant.engine.comparison.ComparedCase;
import dev.warrant.engine.comparison.Comparison;
import dev.warrant.engine.comparison.Flip;
import dev.warrant.engine.comparison.LedgerRow;
import dev.warrant.engine.comparison.RuleInvolved;
import dev.warrant.engine.comparison.Side;
import dev.warrant.engine.comparison.Tally;
import dev.warrant.engine.determination.CriterionStanding;
import dev.warrant.engine.determination.Decided;
import dev.warrant.engine.rulebook.Rulebook;
import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.Fact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which decisions two rulebooks flip, as one JSON object that is written as the cases come. */
public final class ComparisonJson implements ComparisonReport {
  private final Comparison comparison;
  private final String version;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator out;

  /**
   * @param version Warrant's own
   */
  public ComparisonJson(Comparison comparison, String version) {
    this.comparison = comparison;
    this.version = version;
    try {
      this.out = TreeFormat.INDENTED_JSON.generator(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What writes a piece. */
  private interface Piece {
    void write() throws IOException;
  }

  private String written(Piece piece) {
    try {
      piece.write();
      out.flush();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    String text = bytes.toString(StandardCharsets.UTF_8);
    bytes.reset();
    return text;
  }

  @Override
  public String opening() {
    return written(
        () -> {
          out.writeStartObject();
          out.writeStringField("warrant", version);
          side("before", comparison.before());
          side("after", comparison.after());
          out.writeArrayFieldStart("flips");
        });
  }

  private void side(String field, Side side) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("rules", side.name());
    out.writeArrayFieldStart("editions");
    for (Rulebook rulebook : side.rulebooks()) {
      out.writeStartObject();
      out.writeStringField("id", rulebook.edition().id());
      out.writeStringField("sha256", rulebook.sha256());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  @Override
  public String flipped(ComparedCase compared) {
    return written(
        () -> {
          for (Flip flip : compared.flips()) {
            flip(flip, compared);
          }
        });
  }

  private void flip(Flip flip, ComparedCase compared) throws IOException {
    out.writeStartObject();
    CaseWriter.writeHeading(out, compared.after());
    out.writeObjectFieldStart("request");
    out.writeStringField("id", flip.request().id());
    out.writeStringField("text", flip.request().text());
    out.writeStringField("treatment", flip.request().treatment());
    out.writeStringField("topic", flip.topic());
    out.writeEndObject();
    decided("before", flip.before());
    decided("after", flip.after());
    out.writeArrayFieldStart("causes");
    for (Cause cause : flip.causes()) {
      cause(cause);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("ledger");
    for (LedgerRow row : flip.ledger()) {
      row(row);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("facts");
    for (Fact fact : cited(flip, compared)) {
      FactWriter.writeSelfContained(out, fact);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void decided(String field, Decided decided) throws IOException {
    out.writeObjectFieldStart(field);
    out.writeStringField("recommendation", decided.recommendation().name());
    out.writeStringField("pathway", decided.pathway());
    if (decided.modification() != null) {
      out.writeFieldName("modification");
      FactWriter.writeValue(out, decided.modification());
    }
    out.writeEndObject();
  }

  private void cause(Cause cause) throws IOException {
    out.writeStartObject();
    if (cause instanceof Cause.CriterionStands stands) {
      out.writeStringField("criterion", stands.criterion());
      out.writeStringField("before", stands.before().name());
      out.writeStringField("after", stands.after().name());
      rules(stands.rules());
    } else if (cause instanceof Cause.TopicAsks asks) {
      out.writeStringField("topic", asks.topic());
      strings("asked", asks.asked());
      strings("dropped", asks.dropped());
    }
    out.writeEndObject();
  }

  private void rules(Iterable<RuleInvolved> rules) throws IOException {
    out.writeArrayFieldStart("rules");
    for (RuleInvolved rule : rules) {
      out.writeStartObject();
      out.writeStringField("rule", rule.rule().citation());
      out.writeNumberField("line", rule.rule().line());
      out.writeStringField("change", rule.change().name());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void row(LedgerRow row) throws IOException {
    out.writeStartObject();
    out.writeStringField("criterion", row.criterion());
    out.writeBooleanField("differs", row.differs());
    standing("before", row.before());
    standing("after", row.after());
    out.writeEndObject();
  }

  private void standing(String field, Optional<CriterionStanding> standing) throws IOException {
    if (standing.isEmpty()) {
      out.writeNullField(field);
      return;
    }
    out.writeObjectFieldStart(field);
    DeterminationTree.writeStanding(out, standing.get());
    out.writeEndObject();
  }

  private void strings(String field, List<String> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  /** The facts that the ledgers rest on, in the order of the case. */
  private static List<Fact> cited(Flip flip, ComparedCase compared) {
    List<String> ids =
        flip.ledger().stream()
            .flatMap(row -> Stream.of(row.before(), row.after()))
            .flatMap(Optional::stream)
            .flatMap(found -> Stream.concat(found.because().stream(), found.against().stream()))
            .toList();
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (Case subject : List.of(compared.after(), compared.before())) {
      Stream.concat(subject.requests().stream(), subject.facts().stream())
          .filter(fact -> ids.contains(fact.id()))
          .forEach(fact -> facts.putIfAbsent(fact.id(), fact));
    }
    return List.copyOf(facts.values());
  }

  @Override
  public String closing(Tally tally) {
    return written(
            () -> {
              out.writeEndArray();
              out.writeObjectFieldStart("counts");
              counts(tally);
              out.writeEndObject();
              out.writeEndObject();
            })
        + "\n";
  }

  private void counts(Tally tally) throws IOException {
    out.writeNumberField("cases", tally.cases());
    out.writeNumberField("flippedCases", tally.flippedCases());
    out.writeNumberField("decisions", tally.decisions());
    out.writeNumberField("flips", tally.flips());
    out.writeArrayFieldStart("topics");
    for (Map.Entry<String, Tally.OfTopic> topic : tally.topics().entrySet()) {
      out.writeStartObject();
      out.writeStringField("topic", topic.getKey());
      out.writeNumberField("decisions", topic.getValue().decisions());
      out.writeNumberField("flips", topic.getValue().flips());
      out.writeArrayFieldStart("turns");
      for (Map.Entry<Tally.Turn, Integer> turn : topic.getValue().turns().entrySet()) {
        out.writeStartObject();
        out.writeStringField("from", turn.getKey().from().name());
        out.writeStringField("to", turn.getKey().to().name());
        out.writeNumberField("decisions", turn.getValue());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeArrayFieldStart("causes");
    for (Map.Entry<String, Tally.OfCause> cause : tally.byCriterion().entrySet()) {
      out.writeStartObject();
      out.writeStringField("criterion", cause.getKey());
      out.writeNumberField("flips", cause.getValue().flips());
      rules(cause.getValue().rules());
      out.writeEndObject();
    }
    for (Map.Entry<String, Tally.OfCause> cause : tally.byTopicAsking().entrySet()) {
      out.writeStartObject();
      out.writeStringField("topic", cause.getKey());
      out.writeNumberField("flips", cause.getValue().flips());
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeObjectFieldStart("moved");
    for (Map.Entry<String, Integer> moved : tally.moved().entrySet()) {
      out.writeNumberField(moved.getKey(), moved.getValue());
    }
    out.writeEndObject();
  }
}
