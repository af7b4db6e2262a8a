package dev.warrant.nlp.extraction;

import dev.warrant.nlp.fact.Discourse;
import dev.warrant.nlp.fact.FactDraft;
import dev.warrant.nlp.request.ParsedRequest.ParsedInjection;
import dev.warrant.nlp.request.RequestLineParser;
import dev.warrant.nlp.statement.Statement;
import dev.warrant.rules.facts.Assertion;
import dev.warrant.rules.facts.DrugRequest;
import dev.warrant.rules.facts.InjectionRequest;
import dev.warrant.rules.facts.Order;
import dev.warrant.rules.facts.Request;
import java.util.List;
import java.util.stream.Stream;

/** The provider's own orders of what is asked for, outside the request list. */
final class OrderReader {
  private static final java.util.Set<String> ORDER_SECTIONS =
      java.util.Set.of("plan", "assessment-and-plan", "request-for-authorization");

  private OrderReader() {}

  /** Orders of an injection, the last one first. */
  static List<ParsedInjection> injectionOrders(Discourse discourse, RequestLineParser parser) {
    List<Statement> statements = discourse.statements();
    return java.util.stream.IntStream.range(0, statements.size())
        .mapToObj(i -> statements.get(statements.size() - 1 - i))
        .filter(OrderReader::ordersInjection)
        .flatMap(statement -> parser.split(statement.sentence().text()).stream())
        .flatMap(part -> parser.parseAll(part.text()).stream())
        .filter(ParsedInjection.class::isInstance)
        .map(ParsedInjection.class::cast)
        .toList();
  }

  private static boolean ordersInjection(Statement statement) {
    boolean about =
        statement.names("epidural-injection", "fluoroscopy") || statement.says("injection-named");
    return about && orders(statement) && !statement.says("given-before");
  }

  private static boolean orders(Statement statement) {
    return statement.in(ORDER_SECTIONS) || statement.says("order-word");
  }

  /** The orders that belong to a request. */
  static Stream<FactDraft> read(Request request, Discourse discourse) {
    return discourse.statements().stream()
        .filter(statement -> belongs(request, statement))
        .map(statement -> draft(request, statement));
  }

  private static boolean belongs(Request request, Statement statement) {
    if (request instanceof DrugRequest drug) {
      return orders(statement)
          && statement.medicines().stream()
              .anyMatch(
                  m -> m.id().equals(drug.drug()) && (m.sig() != null || m.quantity() != null));
    }
    return request instanceof InjectionRequest && ordersInjection(statement);
  }

  private static FactDraft draft(Request request, Statement statement) {
    return new FactDraft(
        "order " + request.id() + " " + statement.index(),
        Assertion.PRESENT,
        statement.date(),
        statement.evidence(),
        (id, a, on, e) -> new Order(id, request.id(), request.concept(), a, on, e));
  }
}
