package dev.warrant.engine.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.warrant.engine.casefile.FactWriter;
import dev.warrant.engine.regimen.RegimenAccount;
import dev.warrant.rules.regimen.LabelComparison;
import dev.warrant.rules.regimen.Reckoning;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;

/** The arithmetic of a request for programs. */
final class RegimenTree {
  private RegimenTree() {}

  /** Writes the field {@code regimen}. */
  static void write(JsonGenerator out, RegimenAccount account) throws IOException {
    out.writeObjectFieldStart("regimen");
    answer(out, "unitsPerDay", account.unitsPerDay());
    answer(out, "daysSupply", account.daysSupply());
    if (account.dailyDose() != null) {
      dose(out, account.dailyDose());
    }
    if (account.acetaminophen() != null) {
      out.writeObjectFieldStart("acetaminophen");
      reckoning(out, account.acetaminophen().daily());
      label(out, account.acetaminophen());
      out.writeEndObject();
    }
    if (account.morphineEquivalents() != null) {
      total(out, account.morphineEquivalents());
    }
    if (account.strengthNotMade() != null) {
      out.writeStringField("strengthNotMade", account.strengthNotMade());
    }
    out.writeEndObject();
  }

  private static void dose(JsonGenerator out, RegimenAccount.Dose dose) throws IOException {
    out.writeObjectFieldStart("dailyDose");
    out.writeStringField("ingredient", dose.ingredient());
    reckoning(out, dose.reckoning());
    if (dose.label() != null) {
      label(out, dose.label());
    }
    out.writeEndObject();
  }

  private static void total(JsonGenerator out, RegimenAccount.OpioidTotal total)
      throws IOException {
    out.writeObjectFieldStart("morphineEquivalents");
    out.writeStringField("table", total.table().id());
    out.writeStringField("tableTitle", total.table().title());
    reckoning(out, total.reckoning());
    out.writeEndObject();
  }

  private static void answer(JsonGenerator out, String name, Reckoning reckoning)
      throws IOException {
    out.writeObjectFieldStart(name);
    reckoning(out, reckoning);
    out.writeEndObject();
  }

  /** A value with the reading that gave it, or what is missing and what the rest comes to. */
  private static void reckoning(JsonGenerator out, Reckoning reckoning) throws IOException {
    if (reckoning instanceof Reckoning.Settled settled) {
      number(out, "value", settled.value());
      if (settled.isRange()) {
        number(out, "otherEnd", settled.otherEnd());
        out.writeStringField("reading", "the most that the directions allow");
      }
    } else {
      Reckoning.Unsettled open = (Reckoning.Unsettled) reckoning;
      out.writeStringField("missing", open.reason());
      number(out, "atLeast", open.atLeast());
    }
    out.writeStringField("unit", reckoning.unit());
    strings(out, "steps", reckoning.steps());
    strings(out, "cautions", reckoning.cautions());
  }

  private static void label(JsonGenerator out, LabelComparison label) throws IOException {
    out.writeObjectFieldStart("labelMaximum");
    number(out, "value", label.maximum().value());
    out.writeStringField("unit", label.maximum().unit());
    out.writeStringField("source", label.source());
    if (label.within().isPresent()) {
      out.writeBooleanField("within", label.within().get());
    }
    out.writeEndObject();
  }

  private static void number(JsonGenerator out, String name, BigDecimal number) throws IOException {
    out.writeFieldName(name);
    FactWriter.writeValue(out, number);
  }

  private static void strings(JsonGenerator out, String name, List<String> values)
      throws IOException {
    if (!values.isEmpty()) {
      out.writeFieldName(name);
      FactWriter.writeValue(out, values);
    }
  }
}
