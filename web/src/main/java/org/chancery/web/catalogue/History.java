package org.chancery.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.record.revision.RevisionDifference;
import org.chancery.record.store.Holding;
import org.chancery.record.store.RecordStore;
import org.chancery.record.store.Revision;
import org.chancery.text.language.Language;
import org.chancery.web.Problem;

/** What became of documents at their addresses. */
public final class History {

  private final RecordStore store;
  private final Languages languages;

  History(RecordStore store, Languages languages) {
    this.store = store;
    this.languages = languages;
  }

  /**
   * What one address held.
   *
   * @param revisions the first first
   */
  public record Course(String address, List<Revision> revisions) {
    public Course {
      revisions = List.copyOf(revisions);
    }
  }

  /** What each address held that ever held this edition, as far as it is known now. */
  public List<Course> of(Holding holding) {
    List<Course> courses = new ArrayList<>();
    for (String address : addresses(holding)) {
      List<Revision> revisions = store.revisions(address);
      if (revisions.stream().anyMatch(revision -> revision.edition() == holding.edition())) {
        courses.add(new Course(address, revisions));
      }
    }
    return courses;
  }

  /** An edition that stands nowhere any more is at least known where it first stood. */
  private static List<String> addresses(Holding holding) {
    return holding.current() ? holding.addresses() : List.of(holding.document().path());
  }

  /**
   * What a newer text changed of an older one; both as the coder read them.
   *
   * @throws Problem where they are not in one language that the program reads
   */
  public RevisionDifference between(Holding before, Holding after) {
    String language = after.document().language();
    Optional<Language> known = languages.find(language);
    if (known.isEmpty() || !before.document().language().equals(language)) {
      throw Problem.of(
          409, "languages", "Not comparable", "Revisions are compared in one language only.");
    }
    return RevisionDifference.between(before.coded(), after.coded(), known.get().sentences());
  }
}
