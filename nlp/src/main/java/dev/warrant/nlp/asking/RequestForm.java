package dev.warrant.nlp.asking;

import dev.warrant.nlp.layout.Block;
import dev.warrant.nlp.section.Section;
import dev.warrant.nlp.section.SectionKind;
import dev.warrant.nlp.text.MappedText;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far a request form reaches: from its head down to the note behind it, whatever parts for the
 * diagnosis, the goods or the medicines stand on it. In it a field that names goods asks for them.
 */
final class RequestForm {
  /** Parts that a form has beside its requests; of the last two only those named like goods. */
  private static final Set<SectionKind> PARTS =
      EnumSet.of(SectionKind.IDENTIFICATION, SectionKind.UNLABELLED, SectionKind.ASSESSMENT);

  private static final Set<SectionKind> GOODS =
      EnumSet.of(SectionKind.PLAN, SectionKind.CURRENT_MEDICATIONS);

  private final LeadWords leads;
  private boolean open;
  private boolean itemized;

  /**
   * Whether the heading of a request was the last thing read: what stands below it is asked for.
   */
  private boolean bare;

  /** The form of a document of which nothing has been read yet. */
  RequestForm(LeadWords leads) {
    this.leads = leads;
  }

  /** Takes note of the next section of the document. */
  void enter(Section section, LineWeigher weigher) {
    boolean heads = section.kind() == SectionKind.REQUEST_FOR_AUTHORIZATION || isHead(section);
    boolean goesOn =
        PARTS.contains(section.kind())
            || (GOODS.contains(section.kind())
                && namesGoods(section.heading().text())
                && counts(section, weigher));
    open = heads || (open && goesOn);
    boolean first = bare && GOODS.contains(section.kind());
    itemized =
        open && (itemized || first || section.blocks().stream().anyMatch(b -> orders(b, weigher)));
    bare = section.kind() == SectionKind.REQUEST_FOR_AUTHORIZATION && section.blocks().isEmpty();
  }

  /** Whether the section that was entered last lists goods under a heading of that name. */
  boolean lists(Section section) {
    return itemized && GOODS.contains(section.kind()) && namesGoods(section.heading().text());
  }

  /** Medicines listed beside a request are those in use, where none says how many there are. */
  private static boolean counts(Section section, LineWeigher weigher) {
    return section.kind() != SectionKind.CURRENT_MEDICATIONS
        || section.blocks().stream().anyMatch(block -> weigher.inFull(block.text()));
  }

  /** "Services:" with nothing beside it: the goods stand below. */
  boolean leads(Block block) {
    return open && isGoods(block) && LeadWords.withoutColon(block.value()).isEmpty();
  }

  /** Whether a field asks for the goods that it names. */
  boolean asks(Block block) {
    return itemized && isGoods(block);
  }

  /** A field that names goods in full, or stands over their list. */
  private boolean orders(Block block, LineWeigher weigher) {
    MappedText goods = LeadWords.withoutColon(block.value());
    boolean service = leads.isWhole(block.labelText(), "service-label") && weigher.begins(goods);
    return isGoods(block) && (leads(block) || service || weigher.inFull(goods));
  }

  private boolean isGoods(Block block) {
    return block.hasLabel() && namesGoods(block.labelText());
  }

  private boolean namesGoods(String label) {
    return leads.isWhole(label, "treatment-label") || leads.isWhole(label, "service-label");
  }

  private boolean isHead(Section section) {
    return section.kind() == SectionKind.IDENTIFICATION
        && section.blocks().stream().anyMatch(b -> leads.says(b.text().text(), "form-head"));
  }
}
