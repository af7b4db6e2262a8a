package dev.warrant.rules.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PriorInjectionTest {

  @Test
  void an_injection_given_before_may_concern_a_request_for_the_same_region() {
    assertThat(given(Region.LUMBAR).mayConcern(asked(Region.LUMBAR))).isTrue();
    assertThat(given(null).mayConcern(asked(Region.CERVICAL))).isTrue();
    assertThat(given(Region.CERVICAL).mayConcern(asked(Region.LUMBAR))).isFalse();
  }

  @Test
  void the_caudal_route_leads_to_the_lumbar_region() {
    assertThat(given(Region.LUMBAR).mayConcern(asked(Region.CAUDAL))).isTrue();
    assertThat(given(Region.CAUDAL).mayConcern(asked(Region.LUMBAR))).isTrue();
    assertThat(given(Region.CERVICAL).mayConcern(asked(Region.CAUDAL))).isFalse();
  }

  private static PriorInjection given(Region region) {
    return new PriorInjection(
        "f1", "epidural-steroid-injection", region, null, null, null, null, null, null);
  }

  private static InjectionRequest asked(Region region) {
    return new InjectionRequest(
        "r1",
        null,
        null,
        "epidural-steroid-injection",
        region,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
