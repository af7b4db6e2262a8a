package dev.warrant.nlp.asking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is asked for, told apart from what a line only tells of, wherever the asking stands. */
class ToldRequestsTest {

  @Test
  void a_list_of_requests_may_tell_of_what_was_done_or_used_up() {
    assertThat(
            AskedFor.treatments(
                "REQUEST FOR AUTHORIZATION",
                "- Nucynta 75 mg #60",
                "- Chest film normal in May",
                "- CBC nl 3/2",
                "- Opana 10 #30: VOID",
                "- Restoril 15: did nothing"))
        .containsExactly("tapentadol 75 mg");
  }

  @Test
  void a_sentence_asks_for_what_it_refers_back_to() {
    assertThat(
            AskedFor.treatments(
                "What I think best. For the neck, Skelaxin 800 mg, one at night, fourteen. For the",
                "nerve, a start of Nucynta 50 mg, one twice daily, sixty.",
                "",
                "Approval is sought for both."))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void items_may_be_asked_for_by_their_letters() {
    assertThat(
            AskedFor.treatments(
                "PLAN:",
                "a) Mobic 15 mg daily #30",
                "b) Skelaxin 800 mg tid #42",
                "c) Nucynta 50 mg bid #60",
                "",
                "Please authorize (b) and (c)."))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }

  @Test
  void a_prescription_goes_on_in_lines_below_the_name() {
    assertThat(AskedFor.quantities("Rx", "Parafon Forte 500 mg", "#24", "1 QID x 6 days", "NR"))
        .containsExactly(24);
  }

  @Test
  void columns_before_the_name_say_more_of_it() {
    assertThat(
            AskedFor.quantities(
                "REQUEST FOR AUTHORIZATION",
                "QTY | SIG | STRENGTH | ITEM",
                "21 | 1 po TID | 800 mg | metaxalone"))
        .containsExactly(21);
  }

  @Test
  void what_is_put_where_is_asked_for_by_leave() {
    assertThat(
            AskedFor.treatments(
                "I am asking the carrier's permission to place steroid around the right fifth",
                "lumbar nerve root through its foramen."))
        .hasSize(1);
  }

  @Test
  void a_letter_that_asks_for_nothing_asks_by_deciding() {
    assertThat(
            AskedFor.treatments(
                "Dear Ms. Ames,",
                "We have approved Skelaxin 800 mg, 42 tablets. We have not approved Nucynta 50 mg,",
                "60 tablets. Your use of Mobic was noted."))
        .containsExactly("metaxalone 800 mg", "tapentadol 50 mg");
  }
}
