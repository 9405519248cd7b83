package org.chancery.text.code;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.text.resource.Table;

/**
 * Small words of a language that lead phrases in or join them, by what they tell of who takes part.
 * Read from {@code markers.tsv}: prepositions, bare cases ({@code gen}, {@code ins}) and a few
 * lemmas.
 */
final class Markers {

  /** What a marker tells. */
  enum Role {
    /** Who acts, of a passive: "built <i>by</i>". */
    AGENT,
    /** What a noun's act is done to: "the signing <i>of</i>". */
    OBJECT,
    /** To whom, without a preposition: the Russian dative. */
    INDIRECT,
    /** Whose something is: "students <i>from</i>". */
    BELONGING,
    /** Who share something: "talks <i>between</i>". */
    BETWEEN,
    /** Whom a noun is said of: "Chad <i>as</i> a member". */
    AS,
    /** Verbs that only join: "be". */
    COPULA,
    /** Where something happens: "<i>in</i> Paris". */
    LOCATIVE,
    /** What a list goes on with: "plants, <i>including</i> a mill". */
    INCLUDING,
    /** What a sum is made of: "a billion dollars <i>in</i> aid". */
    MEASURED,
    /** What somebody is helped with: "provided <i>with</i>". */
    GIVEN,
    /** Words that make a noun its own subject: "the <i>first</i> minister to visit". */
    RANKED,
    /** What opens a clause of content: "<i>that</i>". */
    CONTENT,
    /** What opens an infinitive. */
    INFINITIVE,
    /** After a negation, that it did happen: "not <i>until</i> May". */
    LATE,
    /** Through whom, not to whom: "<i>through</i> the Red Cross". */
    MEANS,
    /** Where somebody or something comes from: "a team <i>from</i> Oslo". */
    ORIGIN,
    /** What a text is about: "an agreement <i>on</i> transit". */
    TOPIC,
    /** "<i>a</i> clinic": one of them. */
    INDEFINITE,
    /** What acts for whoever runs it: "the <i>project</i> trained nurses". */
    UNDERTAKING,
    /** Verbs whose subject does what their object names: "<i>launched</i> an attack". */
    LIGHT,
    /** Whom nobody in particular is meant by: "appealed to the <i>world</i>". */
    EVERYONE,
    /** What a plan or a seat is for: «программа <i>на</i> 2025 год». */
    TERM,
    /** Pronouns that can mean a thing. */
    IT,
    /**
     * Words that stand for a thing told before, as objects: "closed <i>it</i>", "its <i>own</i>".
     */
    STANDS,
    /** What points back: «за <i>эту</i> помощь». */
    SAME,
    /** On what occasion: «<i>в ходе</i> визита». */
    DURING,
    /** What tells of a time before the story: «<i>ранее</i>», and clauses «<i>где</i>». */
    EARLIER,
    /** What points back to the day that the story has reached: «<i>тогда</i>». */
    THEN,
    /** What something is for: «отозван <i>для</i> консультаций». */
    PURPOSE,
    /** What tells that nobody travelled: "<i>virtual</i>", "<i>online</i>". */
    REMOTE,
    /** What opens a condition: "will leave <i>if</i>", «<i>в случае</i> отказа». */
    CONDITION,
    /** What, when negated, tells of a will that is not there: "<i>would</i> not lend". */
    WILL
  }

  private final Map<Role, Set<String>> words = new EnumMap<>(Role.class);

  private Markers() {}

  /**
   * Reads a language's markers.
   *
   * @param folder its class-path folder, ending in a slash
   * @throws IllegalStateException naming the line where a role is unknown
   */
  static Markers load(String folder) {
    Markers markers = new Markers();
    for (Role role : Role.values()) {
      markers.words.put(role, new HashSet<>());
    }
    for (Table.Row row : Table.read(folder + "markers.tsv").rows()) {
      try {
        Role role = Role.valueOf(row.get("role").toUpperCase(Locale.ROOT));
        markers.of(role).addAll(row.list("words"));
      } catch (IllegalArgumentException e) {
        throw new IllegalStateException(row.where() + ": no role '" + row.get("role") + "'", e);
      }
    }
    return markers;
  }

  /** The words of a role; empty where the language has none. */
  Set<String> of(Role role) {
    return words.getOrDefault(role, Set.of());
  }
}
