package org.chancery.record.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.chancery.record.revision.ClaimChange.Aspect;
import org.chancery.record.versions.Tellings;
import org.chancery.text.language.SentenceReader;
import org.chancery.text.language.en.English;
import org.chancery.text.span.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a newer text is said to have changed. */
class RevisionDifferenceTest {

  private static final SentenceReader SENTENCES = English.sentences();

  private static final String OLDER =
      """
      Peru supplied Ghana with 300 tents in March 2018. The tents were made in Arequipa.
      The Foreign Minister of Peru met his Ghanaian counterpart in Accra on 12 May 2019.
      Peru and Ghana will sign a visa agreement in June 2019.
      """;

  private static RevisionDifference to(String newer) {
    return RevisionDifference.between(
        Tellings.of("old", "en", "2019-05-20", OLDER).coded(),
        Tellings.of("new", "en", "2019-05-20", newer).coded(),
        SENTENCES);
  }

  private static ClaimChange only(RevisionDifference difference) {
    assertThat(difference.claims()).hasSize(1);
    return difference.claims().getFirst();
  }

  private static String words(@Nullable Span span, String text) {
    return Objects.requireNonNull(span).in(text);
  }

  @Test
  void theSameTextChangesNothingWhateverItsSpaces() {
    RevisionDifference difference = to(OLDER.replace("Ghana with", "Ghana  with"));
    assertThat(difference.edits()).isEmpty();
    assertThat(difference.claims()).isEmpty();
    assertThat(difference.same()).isTrue();
  }

  @Test
  void anotherAmountIsOneEditAndOneChange() {
    String newer = OLDER.replace("300", "450");
    RevisionDifference difference = to(newer);
    Edit edit = difference.edits().getFirst();
    assertThat(difference.edits()).hasSize(1);
    assertThat(edit.type()).isEqualTo(Edit.Type.REPLACED);
    assertThat(words(edit.before(), OLDER)).isEqualTo("300");
    assertThat(words(edit.after(), newer)).isEqualTo("450");
    assertThat(words(edit.sentenceAfter(), newer)).startsWith("Peru supplied").endsWith("2018.");
    assertThat(only(difference).aspects()).containsExactly(Aspect.AMOUNT);
  }

  @Test
  void anotherDateAndAnotherStatusAreTold() {
    assertThat(only(to(OLDER.replace("12 May", "14 May"))).aspects()).containsExactly(Aspect.DATE);
    assertThat(only(to(OLDER.replace("will sign", "signed"))).aspects()).contains(Aspect.STATUS);
  }

  /** A later sentence without a date of its own is dated by the one before. */
  @Test
  void aDateThatOthersTakeOverChangesOnce() {
    String more = "There the ministers signed an agreement on ports.\n";
    String older = OLDER + "On 3 June 2019 Peru and Ghana held talks in Lima. " + more;
    RevisionDifference difference =
        RevisionDifference.between(
            Tellings.of("old", "en", "2019-06-20", older).coded(),
            Tellings.of("new", "en", "2019-06-20", older.replace("3 June", "5 June")).coded(),
            SENTENCES);
    assertThat(Tellings.of("old", "en", "2019-06-20", older).coded().claims())
        .anyMatch(
            claim ->
                claim.dateWords() == null && String.valueOf(claim.date()).contains("2019-06-03"));
    assertThat(only(difference).aspects()).containsExactly(Aspect.DATE);
  }

  @Test
  void anotherWordingIsNoMoreThanThat() {
    ClaimChange change = only(to(OLDER.replace("met his", "met with his")));
    assertThat(change.type()).isEqualTo(ClaimChange.Type.CHANGED);
    assertThat(change.aspects()).containsExactly(Aspect.WORDING);
  }

  @Test
  void aSentenceMoreBringsItsClaims() {
    String newer = OLDER + "Ghana thanked Peru for the tents.\n";
    RevisionDifference difference = to(newer);
    assertThat(difference.edits()).extracting(Edit::type).containsExactly(Edit.Type.INSERTED);
    assertThat(difference.claims())
        .isNotEmpty()
        .allMatch(change -> change.type() == ClaimChange.Type.APPEARED);
    assertThat(to(newer.replace(OLDER, "")).claims())
        .filteredOn(change -> change.type() == ClaimChange.Type.VANISHED)
        .isNotEmpty();
  }

  /** What somebody put in its place is not what was there. */
  @Test
  void anotherActInTheSamePlaceIsAnotherClaim() {
    String older = OLDER + "Peru condemned the attack on the embassy of Ghana in Lima.\n";
    String newer = OLDER + "Ghana invited the President of Peru to Kumasi.\n";
    List<ClaimChange> changes =
        RevisionDifference.between(
                Tellings.of("old", "en", "2019-05-20", older).coded(),
                Tellings.of("new", "en", "2019-05-20", newer).coded(),
                SENTENCES)
            .claims();
    assertThat(changes)
        .extracting(ClaimChange::type)
        .contains(ClaimChange.Type.VANISHED, ClaimChange.Type.APPEARED)
        .doesNotContain(ClaimChange.Type.CHANGED);
  }

  @Test
  void theSameActTakenBackIsTheSameClaimOfAnotherKind() {
    String older = OLDER + "Ghana invited the President of Peru to visit Accra.\n";
    String newer =
        OLDER + "Ghana withdrew its invitation to the President of Peru to visit Accra.\n";
    ClaimChange change =
        RevisionDifference.between(
                Tellings.of("old", "en", "2019-05-20", older).coded(),
                Tellings.of("new", "en", "2019-05-20", newer).coded(),
                SENTENCES)
            .claims()
            .stream()
            .filter(one -> one.type() == ClaimChange.Type.CHANGED)
            .findFirst()
            .orElseThrow();
    assertThat(change.aspects()).contains(Aspect.KIND).doesNotContain(Aspect.ACTORS);
  }

  @Test
  void aParagraphPutInFrontMovesNothingElse() {
    RevisionDifference difference = to("Lima, 20 May 2019.\n" + OLDER);
    assertThat(difference.edits()).hasSize(1);
    assertThat(difference.claims()).isEmpty();
    assertThat(difference.kept()).isGreaterThan(0.9);
  }

  @Test
  void aWordBetweenTwoEditsDoesNotPartThem() {
    List<Edit> edits = to(OLDER.replace("made in Arequipa", "sewn in Lima")).edits();
    assertThat(edits).hasSize(1);
    assertThat(words(edits.getFirst().before(), OLDER)).isEqualTo("made in Arequipa");
  }
}
