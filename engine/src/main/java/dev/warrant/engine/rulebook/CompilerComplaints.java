package dev.warrant.engine.rulebook;

import dev.warrant.rules.guideline.FaultKind;
import dev.warrant.rules.guideline.RulebookFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * Finds the rule that the compiler complains of. Its complaints often name neither file nor line,
 * and it stops at the first: so each rule is compiled alone, and what it then says is said of that
 * rule.
 */
final class CompilerComplaints {
  private final String edition;
  private final List<DrlFile> files;

  CompilerComplaints(String edition, List<DrlFile> files) {
    this.edition = edition;
    this.files = files;
  }

  /** A fault for each rule that does not compile alone; else the complaints, placed as they can. */
  List<RulebookFault> placed(List<RuleCompiler.Complaint> complaints) {
    List<RulebookFault> faults = new ArrayList<>();
    for (DrlFile file : files) {
      if (files.size() == 1 || !errors(file, file.compilable()).isEmpty()) {
        faults.addAll(rulesAlone(file));
      }
    }
    if (faults.isEmpty()) {
      complaints.forEach(complaint -> faults.add(asSaid(complaint)));
    }
    return faults.stream().map(fault -> fault.as(FaultKind.DOES_NOT_COMPILE)).toList();
  }

  private List<RulebookFault> rulesAlone(DrlFile file) {
    List<RulebookFault> faults = new ArrayList<>();
    for (RuleDescr rule : file.rules()) {
      List<RuleCompiler.Complaint> errors =
          errors(file, DrlFile.withImports(file.textWith(rule::equals)));
      if (!errors.isEmpty()) {
        String header = "rule \"" + rule.getName() + "\"";
        faults.add(
            file.source()
                .fault(
                    rule.getLine(),
                    rule.getColumn() + 1,
                    header.length(),
                    "The compiler refuses this rule: " + firstLine(errors.get(0).text()),
                    "Compare it with a rule that it takes; docs/authoring.md shows the forms."));
      }
    }
    return faults;
  }

  private List<RuleCompiler.Complaint> errors(DrlFile file, String text) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(RulebookSource.pathOf(file), text);
    return RuleCompiler.compile(edition, texts).errors();
  }

  private RulebookFault asSaid(RuleCompiler.Complaint complaint) {
    for (DrlFile file : files) {
      if (complaint.path() != null && complaint.path().endsWith("/" + file.source().name())) {
        return complaint.line() > 0
            ? file.source().fault(complaint.line(), 1, 1, firstLine(complaint.text()), "")
            : file.source().fault(firstLine(complaint.text()), "");
      }
    }
    return new RulebookFault(edition, 0, 0, firstLine(complaint.text()), "", "");
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("no reason given").strip();
  }
}
