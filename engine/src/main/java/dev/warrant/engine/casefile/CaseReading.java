package dev.warrant.engine.casefile;

import dev.warrant.rules.facts.Case;
import dev.warrant.rules.facts.CaseKind;
import dev.warrant.rules.facts.Fact;
import dev.warrant.rules.facts.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a case of one document of a case file. */
final class CaseReading {
  private static final List<String> TOP = List.of("warrant", "case", "requests", "facts");

  private final String source;
  private final RecordReader records;
  private final Set<String> ids = new HashSet<>();

  CaseReading(String source) {
    this.source = source;
    this.records = new RecordReader(source);
  }

  /** The {@code case} of a document: who and when. */
  record Heading(String id, String source, CaseKind kind, LocalDate date, String dateBasis) {}

  Case read(Node node) throws CaseFault {
    Node.Fields document = fields(node, "a case");
    for (Map.Entry<String, Node.Field> field : document.fields().entrySet()) {
      if (!TOP.contains(field.getKey())) {
        throw new CaseFault(source, field.getValue().place(), unknownTop(field.getKey()));
      }
    }
    Heading heading = heading(document);
    List<Request> requests = new ArrayList<>();
    for (Node item : items(document, "requests")) {
      requests.add(request(item, requests.size() + 1));
    }
    List<Fact> facts = new ArrayList<>();
    for (Node item : items(document, "facts")) {
      facts.add(otherFact(item, facts.size() + 1));
    }
    return new Case(
        heading.id(),
        heading.source(),
        heading.kind(),
        heading.date(),
        heading.dateBasis(),
        requests,
        facts);
  }

  private static String unknownTop(String name) {
    return "a case has no field \""
        + CaseFault.brief(name)
        + "\"."
        + NearestName.suggestion(name, TOP)
        + " Its fields: "
        + String.join(", ", TOP)
        + ".";
  }

  private Heading heading(Node.Fields document) throws CaseFault {
    Map<String, Object> defaults = Map.of("id", withoutEnding(source), "source", source);
    Node.Field field = document.fields().get("case");
    Node.Fields given =
        field == null
            ? new Node.Fields(Map.of(), document.place())
            : fields(field.value(), "\"case\"");
    return records.read(Heading.class, "case heading", given, defaults);
  }

  private static String withoutEnding(String name) {
    int start = Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1;
    int dot = name.lastIndexOf('.');
    return dot > start ? name.substring(start, dot) : name.substring(start);
  }

  private Request request(Node node, int number) throws CaseFault {
    if (fact(node, "r" + number) instanceof Request request) {
      return request;
    }
    throw new CaseFault(
        source,
        node.place(),
        "this is no request. Move it to \"facts\", or give it the type drug-request,"
            + " injection-request or other-request.");
  }

  private Fact otherFact(Node node, int number) throws CaseFault {
    Fact fact = fact(node, "f" + number);
    if (fact instanceof Request) {
      throw new CaseFault(source, node.place(), "this is a request. Move it to \"requests\".");
    }
    return fact;
  }

  private Fact fact(Node node, String id) throws CaseFault {
    Node.Fields given = fields(node, "a fact");
    Node.Field type = given.fields().get("type");
    if (type == null) {
      throw new CaseFault(
          source,
          given.place(),
          "this fact needs the field \"type\": one of " + String.join(", ", FactTypes.names()));
    }
    if (!(type.value() instanceof Node.Scalar name)) {
      throw new CaseFault(source, type.value().place(), "\"type\" wants a single value.");
    }
    Class<?> kind =
        FactTypes.named(name.text())
            .orElseThrow(() -> new CaseFault(source, name.place(), unknownType(name.text())));
    return uniquelyNamed(factOf(kind, name.text(), given, id), given);
  }

  private Fact factOf(Class<?> kind, String name, Node.Fields given, String id) throws CaseFault {
    Map<String, Node.Field> own = new LinkedHashMap<>(given.fields());
    own.remove("type");
    List<String> components = new RecordShape(kind).fields();
    Map<String, Node.Field> derived = new LinkedHashMap<>();
    for (String field : List.of("concept", "assertion")) {
      if (own.containsKey(field) && !components.contains(field)) {
        derived.put(field, own.remove(field));
      }
    }
    Node.Fields stated = new Node.Fields(own, given.place());
    Fact fact = (Fact) records.read(kind, name, stated, Map.of("id", id));
    agree(derived.get("concept"), "concept", fact.concept());
    agree(derived.get("assertion"), "assertion", fact.assertion().name());
    return fact;
  }

  /** A field that follows from the others may be given, but not contradict them. */
  private void agree(Node.Field field, String name, String derived) throws CaseFault {
    if (field != null
        && !(field.value() instanceof Node.Scalar scalar && scalar.text().equals(derived))) {
      throw new CaseFault(
          source,
          field.value().place(),
          "\""
              + name
              + "\" follows from the other fields, which say \""
              + derived
              + "\". Correct those, or leave it out.");
    }
  }

  private Fact uniquelyNamed(Fact fact, Node.Fields given) throws CaseFault {
    if (!ids.add(fact.id())) {
      throw new CaseFault(
          source,
          given.place(),
          "another fact has the id \"" + CaseFault.brief(fact.id()) + "\". Give each its own.");
    }
    return fact;
  }

  private static String unknownType(String name) {
    return "there is no type of fact \""
        + CaseFault.brief(name)
        + "\"."
        + NearestName.suggestion(name, FactTypes.names())
        + " The types: "
        + String.join(", ", FactTypes.names())
        + ".";
  }

  private Node.Fields fields(Node node, String what) throws CaseFault {
    if (node instanceof Node.Fields fields) {
      return fields;
    }
    throw new CaseFault(
        source, node.place(), what + " wants a set of fields, and has " + node.description() + ".");
  }

  private List<Node> items(Node.Fields document, String name) throws CaseFault {
    Node.Field field = document.fields().get(name);
    if (field == null || (field.value() instanceof Node.Scalar scalar && scalar.empty())) {
      return List.of();
    }
    if (field.value() instanceof Node.Items items) {
      return items.items();
    }
    throw new CaseFault(
        source,
        field.value().place(),
        "\"" + name + "\" wants a list, and has " + field.value().description() + ".");
  }
}
