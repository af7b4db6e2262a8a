package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.authoring.Mutations;
import dev.warrant.engine.rulebook.RuleEntry;
import dev.warrant.engine.rulebook.RuleMutant;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Which small changes of the rules their tests do not notice, for a program.
 *
 * @param editions one for each edition, in the order of their folders
 * @param version Warrant's own
 */
public record MutationTree(List<Mutations> editions, String version) implements TreeFormat.Tree {
  public MutationTree {
    editions = List.copyOf(editions);
  }

  @Override
  public void writeTo(JsonGenerator out) throws IOException {
    out.writeStartObject();
    out.writeStringField("warrant", version);
    out.writeArrayFieldStart("editions");
    for (Mutations mutations : editions) {
      out.writeStartObject();
      out.writeStringField("edition", mutations.edition());
      out.writeNumberField("tests", mutations.tests());
      out.writeNumberField("mutants", mutations.mutants());
      out.writeNumberField("killed", mutations.killed());
      out.writeNumberField("percent", mutations.percent());
      out.writeArrayFieldStart("survivors");
      for (RuleMutant mutant : mutations.survivors()) {
        write(out, mutant);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private static void write(JsonGenerator out, RuleMutant mutant) throws IOException {
    RuleEntry rule = mutant.original().rule();
    out.writeStartObject();
    out.writeStringField("kind", mutant.kind().name().toLowerCase(Locale.ROOT));
    out.writeStringField("file", mutant.source().path());
    out.writeNumberField("line", mutant.line());
    out.writeNumberField("column", mutant.column());
    out.writeStringField("rule", rule.citation());
    out.writeStringField("criterion", rule.criterion());
    out.writeStringField("before", mutant.before());
    out.writeStringField("after", mutant.after());
    out.writeStringField("missingTest", MutantWords.missingTest(mutant));
    out.writeEndObject();
  }
}
