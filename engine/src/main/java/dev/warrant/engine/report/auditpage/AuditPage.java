package dev.warrant.engine.report.auditpage;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import dev.warrant.engine.audit.AuditSummary;
import dev.warrant.engine.report.Html;
import dev.warrant.rules.guideline.Edition;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * What many audited items show together, as one page for a browser that holds all it needs: its
 * style, its scripts, the library of its charts and the evidence of its departures.
 */
public final class AuditPage {
  private static final Mustache TEMPLATE = new Templates().compile(PageFile.path("page.mustache"));

  private AuditPage() {}

  /**
   * Writes the page, which ends with a line feed. The writer is left open.
   *
   * @param editions the editions that judged; those of others are not needed
   * @param version version of Warrant that audited
   * @throws IOException if the writer cannot be written to
   */
  public static void write(Writer out, AuditSummary summary, List<Edition> editions, String version)
      throws IOException {
    try {
      TEMPLATE.execute(out, PageView.of(summary, new GuidelineNames(editions), version));
    } catch (MustacheException failure) {
      if (failure.getCause() instanceof IOException unwritable) {
        throw unwritable;
      }
      throw failure;
    }
  }

  /** Templates that escape as every page of Warrant does. */
  private static final class Templates extends DefaultMustacheFactory {
    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(Html.escape(value));
      } catch (IOException e) {
        throw new MustacheException(e.getMessage(), e);
      }
    }
  }
}
