package org.chancery.text.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.text.claim.Claim;
import org.chancery.text.document.Document;
import org.chancery.text.document.Passage;
import org.chancery.text.language.Language;
import org.chancery.text.language.en.English;
import org.chancery.text.language.ru.Russian;
import org.chancery.text.span.Span;
import org.junit.jupiter.api.Test;

class CertaintyTest {

  private static List<Claim> claims(Language language, String text) {
    List<Passage> whole = List.of(new Passage(new Span(0, text.length()), Passage.Role.PARAGRAPH));
    return Coder.of(language)
        .code(
            new Document(
                "note", "note", null, null, null, language.code(), text, whole, List.of()));
  }

  @Test
  void isSurerOfWhoIsNamedThanOfWhoIsMeant() {
    Claim named =
        claims(English.language(), "Peru delivered forty tents to Fiji on 4 May 2019.").getFirst();
    Claim meant =
        claims(English.language(), "Peru praised Fiji. It delivered forty tents.").getLast();
    assertThat(named.confidence()).isGreaterThan(meant.confidence()).isLessThan(1);
    assertThat(meant.confidence()).isPositive();
  }

  @Test
  void tellsWhatSpeaksForAClaim() {
    Claim claim =
        claims(Russian.language(), "Перу передало Фиджи сорок палаток 4 мая 2019 года.").getFirst();
    assertThat(Certainty.features(claim))
        .contains("bias", "actor:named", "date:told", "counted:true", "type:AID", "by:aid")
        .doesNotHaveDuplicates();
  }
}
