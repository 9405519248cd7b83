package org.chancery.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.text.span.CodePoints;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;

class SpanTest {

  @Test
  void refusesAnEmptyOrReversedSpan() {
    assertThatThrownBy(() -> new Span(3, 3)).hasMessageContaining("[3, 3)");
    assertThatThrownBy(() -> new Span(-1, 3)).hasMessageContaining("[-1, 3)");
  }

  @Test
  void countsCodePointsPastSurrogatePairs() {
    CodePoints points = CodePoints.of("a😀b😀c");
    assertThat(points.at(0)).isEqualTo(0);
    assertThat(points.at(3)).isEqualTo(2);
    assertThat(points.at(6)).isEqualTo(4);
    assertThat(points.at(7)).isEqualTo(5);
  }
}
