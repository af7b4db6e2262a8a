package dev.warrant.engine.session;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.ReleaseId;

/**
 * A rulebook of plain design to measure against: 8 topics of 12 rules and 3 rules that decide, 99
 * in all, and a case of 40 facts, 4 of them requests, in which 24 rules fire. Every conclusion is
 * inserted logically. What a session of it costs on a machine tells what that machine makes of the
 * rule engine.
 */
public final class ReferenceRules {
  private static final int TOPICS = 8;
  private static final int ASKED = 4;
  private static final int CRITERIA = 5;
  private static final int FACTS = 40;

  /** What is asked for. */
  public record Asked(String id, String topic) {}

  /** One thing that is known of the patient. */
  public record Known(String code, boolean present, int days, String topic) {}

  /** A conclusion. */
  public record Concluded(String criterion, String asked, boolean met) {}

  /** A decision. */
  public record Decided(String asked, String what) {}

  private ReferenceRules() {}

  /** The compiled rules. */
  static KieBase compiled() {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("dev.warrant", "reference", "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write("src/main/resources/dev/warrant/reference/rules.drl", rules());
    services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
    return services.newKieContainer(release).getKieBase();
  }

  /** The facts of the case, the requests first. */
  static List<Object> facts() {
    List<Object> facts = new ArrayList<>();
    for (int topic = 0; topic < ASKED; topic++) {
      facts.add(new Asked("r" + topic, "t" + topic));
    }
    for (int i = 0; facts.size() < FACTS; i++) {
      int topic = i % TOPICS;
      facts.add(new Known("k" + i / TOPICS, i % 3 != 0, 7 * i % 60, "t" + topic));
    }
    return facts;
  }

  private static String rules() {
    String of = ReferenceRules.class.getName();
    StringBuilder drl = new StringBuilder("package dev.warrant.reference;\n");
    for (String type : List.of("Asked", "Known", "Concluded", "Decided")) {
      drl.append("import ").append(of).append('.').append(type).append(";\n");
    }
    for (int topic = 0; topic < TOPICS; topic++) {
      for (int criterion = 0; criterion < CRITERIA; criterion++) {
        String known = "Known( topic == \"t%d\", code == \"k%d\", present == true )";
        String there = known.formatted(topic, criterion);
        rule(drl, topic, criterion, "met", "$k : " + there);
        rule(drl, topic, criterion, "not met", "not " + there);
      }
      String longUse = "Known( topic == \"t%d\", code == \"k9\", days > %d )".formatted(topic, 21);
      rule(drl, topic, 9, "met", "$k : " + longUse);
      rule(drl, topic, 9, "not met", "$k : Known( topic == \"t" + topic + "\", code == \"k9\" )");
    }
    decision(drl, "approve", "Concluded( asked == $id, criterion == \"c0\", met == true )");
    decision(drl, "modify", "Concluded( asked == $id, criterion == \"c8\", met == true )");
    decision(
        drl, "deny", "not Concluded( asked == $id, criterion == \"c0\", met == true )");
    return drl.toString();
  }

  private static void rule(
      StringBuilder drl, int topic, int criterion, String which, String condition) {
    drl.append(
        """
        rule "t%d c%d %s"
        when
          $a : Asked( topic == "t%d" )
          %s
        then
          insertLogical( new Concluded( "c%d", $a.id(), %s ) );
        end
        """
            .formatted(topic, criterion, which, topic, condition, criterion, which.equals("met")));
  }

  private static void decision(StringBuilder drl, String what, String condition) {
    drl.append(
        """
        rule "%s"
        when
          Asked( $id : id )
          %s
        then
          insertLogical( new Decided( $id, "%s" ) );
        end
        """
            .formatted(what, condition, what));
  }
}
