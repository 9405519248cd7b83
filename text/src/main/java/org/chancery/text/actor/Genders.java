package org.chancery.text.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.text.actor.Memory.Said;
import org.chancery.text.actor.Phrase.Kind;
import org.chancery.text.actor.Phrase.Name;
import org.chancery.text.actor.Term.Reference;
import org.chancery.text.language.Token;
import org.chancery.text.language.Token.Tag;

/**
 * Whether a mention is he, she or it: a person by title, by the past tense beside it («посол
 * сказала») or as told before; all else by grammatical gender.
 */
final class Genders {

  private final Words words;
  private final Map<String, String> persons = new HashMap<>();

  Genders(Words words) {
    this.words = words;
  }

  /** Whether things are he, she and it too. */
  boolean grammatical() {
    return words.cases();
  }

  /** The gender of {@code said}, as far as the text has told it by now. */
  String now(Said said) {
    Name name = said.phrase().person();
    String told = name == null ? null : persons.get(name.surname());
    return told == null ? said.gender() : told;
  }

  /** A pronoun tells the gender of whom it means. */
  void learn(Said said, String gender) {
    Name name = said.phrase().person();
    if (name != null) {
      persons.putIfAbsent(name.surname(), gender);
    }
  }

  /** m, f or n; empty where nothing tells. */
  String of(Phrase phrase, Line line) {
    Reference reference = phrase.reference();
    if (phrase.kind() == Kind.REFERENCE && reference != null && !reference.gender().isEmpty()) {
      return reference.gender();
    }
    if (phrase.kind() != Kind.OFFICE && phrase.kind() != Kind.PERSON) {
      return words.gender(line.at(words.head(line.tokens(), phrase.from(), phrase.to())));
    }
    Name name = phrase.person();
    String told = name == null ? "" : name.gender();
    if (told.isEmpty()) {
      told = verb(phrase, line);
    }
    if (name == null) {
      return told;
    }
    if (!told.isEmpty()) {
      persons.put(name.surname(), told);
    }
    return Objects.requireNonNullElse(persons.get(name.surname()), "");
  }

  /** The gender of a verb right before or after a phrase that can be its subject. */
  private String verb(Phrase phrase, Line line) {
    Token head = line.at(words.head(line.tokens(), phrase.from(), phrase.to()));
    if (!words.cases() || !(words.subject(head) || phrase.kind() == Kind.PERSON)) {
      return "";
    }
    String after = past(line, phrase.to());
    return after.isEmpty() ? past(line, phrase.from() - 1) : after;
  }

  private String past(Line line, int at) {
    return line.has(at) && line.at(at).is(Tag.VERB, Tag.AUXILIARY) ? words.gender(line.at(at)) : "";
  }
}
