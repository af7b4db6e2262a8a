package dev.warrant.engine.report;

import dev.warrant.engine.authoring.RuleTestResult;
import dev.warrant.rules.guideline.RulebookFault;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What came of the tests of a rulebook as JUnit XML, which build servers show. */
public final class RuleTestJunit {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  private RuleTestJunit() throws XMLStreamException {
    xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
  }

  /**
   * The report, ending with a line feed: a suite for each file, a case for each test.
   *
   * @param faults what could not be read: an error each
   */
  public static String of(List<RuleTestResult> results, List<RulebookFault> faults) {
    try {
      RuleTestJunit report = new RuleTestJunit();
      report.write(results, faults);
      return report.text + "\n";
    } catch (XMLStreamException impossible) {
      throw new IllegalStateException("a text in memory cannot fail to be written", impossible);
    }
  }

  private void write(List<RuleTestResult> results, List<RulebookFault> faults)
      throws XMLStreamException {
    Map<String, List<RuleTestResult>> files =
        results.stream()
            .collect(
                Collectors.groupingBy(
                    result -> result.test().file(), TreeMap::new, Collectors.toList()));
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("testsuites");
    for (Map.Entry<String, List<RuleTestResult>> file : files.entrySet()) {
      suite(file.getKey(), file.getValue());
    }
    if (!faults.isEmpty()) {
      faults(faults);
    }
    line(0);
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void suite(String file, List<RuleTestResult> results) throws XMLStreamException {
    long failed = results.stream().filter(result -> !result.passed()).count();
    start(file, results.size(), failed, 0);
    for (RuleTestResult result : results) {
      line(4);
      xml.writeStartElement("testcase");
      attribute("classname", file);
      attribute("name", result.test().name());
      attribute("file", file);
      attribute("line", Integer.toString(result.test().line()));
      if (!result.passed()) {
        line(6);
        xml.writeStartElement("failure");
        attribute("message", String.join("; ", result.failures()));
        TextPage page = new TextPage();
        RuleTestText.failure(page, result, TextStyle.PLAIN);
        xml.writeCharacters(allowed(page.toString()));
        xml.writeEndElement();
        line(4);
      }
      xml.writeEndElement();
    }
    line(2);
    xml.writeEndElement();
  }

  private void faults(List<RulebookFault> faults) throws XMLStreamException {
    start("what cannot be read", faults.size(), 0, faults.size());
    for (RulebookFault fault : faults) {
      line(4);
      xml.writeStartElement("testcase");
      attribute("classname", fault.file());
      attribute("name", fault.headline());
      xml.writeStartElement("error");
      attribute("message", fault.message());
      xml.writeCharacters(allowed(fault.asText()));
      xml.writeEndElement();
      xml.writeEndElement();
    }
    line(2);
    xml.writeEndElement();
  }

  private void start(String name, int tests, long failures, int errors) throws XMLStreamException {
    line(2);
    xml.writeStartElement("testsuite");
    attribute("name", name);
    attribute("tests", Integer.toString(tests));
    attribute("failures", Long.toString(failures));
    attribute("errors", Integer.toString(errors));
  }

  private void line(int indent) throws XMLStreamException {
    xml.writeCharacters("\n" + " ".repeat(indent));
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, allowed(value));
  }

  /** Control characters, which XML cannot hold, are left out. */
  private static String allowed(String words) {
    return words
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || (c >= ' ' && c < 0xFFFE) || c > 0xFFFF)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
