package dev.warrant.engine.rulebook;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/** Turns rules into classes of the rule engine's executable model. */
final class RuleCompiler {
  private static final String MODEL_HEADER = "Drools-Model-Version:";
  private static final String RESOURCES = "src/main/resources/";

  /**
   * What came of compiling.
   *
   * @param rules the classes; of no use where there are errors
   * @param errors what the compiler complains of
   */
  record Outcome(CompiledRules rules, List<Complaint> errors) {}

  /**
   * One complaint of the compiler.
   *
   * @param path the file as it was given to the compiler; {@code null} if it does not say
   * @param line line, from 1; 0 or less if it does not say
   * @param text what it says
   */
  record Complaint(String path, int line, String text) {}

  /**
   * Each compilation is a release of its own: two at once must not meet, and updating one in place
   * would leak the classes of the former.
   */
  private static final AtomicLong RELEASES = new AtomicLong();

  private RuleCompiler() {}

  /**
   * Compiles rules together.
   *
   * @param edition edition id
   * @param texts DRL by path
   */
  static Outcome compile(String edition, Map<String, String> texts) {
    return compile(edition, "run-" + RELEASES.incrementAndGet(), texts);
  }

  /**
   * Compiles rules together, under the same names of classes each time.
   *
   * @param edition edition id
   * @param version tells apart what is compiled under one edition id
   * @param texts DRL by path
   */
  static Outcome compile(String edition, String version, Map<String, String> texts) {
    KieServices services = KieServices.get();
    ReleaseId release = services.newReleaseId("dev.warrant", edition, version);
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    texts.forEach((path, text) -> files.write(RESOURCES + path, text));
    try {
      KieBuilder builder = services.newKieBuilder(files, new BlindToBuiltInRules());
      builder.buildAll(ExecutableModelProject.class);
      List<Complaint> errors = new ArrayList<>();
      for (Message message : builder.getResults().getMessages(Message.Level.ERROR)) {
        errors.add(new Complaint(message.getPath(), message.getLine(), message.getText()));
      }
      return errors.isEmpty()
          ? new Outcome(classes((InternalKieModule) builder.getKieModule()), List.of())
          : new Outcome(new CompiledRules(Map.of(), List.of()), errors);
    } catch (RuntimeException unforeseen) {
      // The code generator throws, instead of reporting, on some mistakes: weeks == "six".
      String text = unforeseen.getClass().getSimpleName() + ": " + unforeseen.getMessage();
      Complaint complaint = new Complaint(null, 0, text);
      return new Outcome(new CompiledRules(Map.of(), List.of()), List.of(complaint));
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  private static CompiledRules classes(InternalKieModule module) {
    Map<String, byte[]> classes = new LinkedHashMap<>();
    List<String> models = new ArrayList<>();
    for (String name : module.getFileNames()) {
      if (name.endsWith(".class")) {
        classes.put(name, module.getBytes(name));
      } else if (name.endsWith("/drools-model")) {
        new String(module.getBytes(name), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith(MODEL_HEADER))
            .forEach(models::add);
      }
    }
    return new CompiledRules(classes, models);
  }
}
