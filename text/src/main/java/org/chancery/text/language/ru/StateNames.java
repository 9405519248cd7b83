package org.chancery.text.language.ru;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.chancery.text.resource.Table;

/**
 * Declines the names of states and capitals, which the dictionary lacks or takes for other words
 * too.
 */
final class StateNames {

  private StateNames() {}

  /**
   * Readings by form, in lower case with е for ё.
   *
   * @param states columns names, capitals
   * @param dictionary what a form in lower case can be
   */
  static Map<String, List<Reading>> readings(
      Table states, Function<String, List<Reading>> dictionary) {
    RussianDeclension declension = RussianDeclension.standard();
    Map<String, List<Reading>> found = new HashMap<>();
    for (Table.Row row : states.rows()) {
      for (String column : List.of("names", "capitals")) {
        for (String name : row.list(column)) {
          boolean person = person(dictionary.apply(fold(name)));
          if (plain(name) && !person) {
            decline(declension, name, found);
          }
        }
      }
    }
    return found;
  }

  /** One word, neither an abbreviation nor an adjective. */
  private static boolean plain(String name) {
    long capitals = name.chars().filter(Character::isUpperCase).count();
    boolean abbreviation = capitals > 1 && name.indexOf('-') < 0;
    return name.indexOf(' ') < 0 && !abbreviation && !RussianDeclension.adjective(name);
  }

  /** A first name or surname, or the like, too: then the context has to choose. */
  private static boolean person(List<Reading> readings) {
    return readings.stream()
        .anyMatch(
            r ->
                r.shape().animate()
                    && r.part().nominal()
                    && (r.part() == Part.NAME || r.genders() != Shape.PLURAL));
  }

  private static void decline(
      RussianDeclension declension, String name, Map<String, List<Reading>> found) {
    boolean fixed = declension.form(name, Case.GENITIVE).equals(name);
    for (Case c : Case.values()) {
      String form = fold(declension.form(name, c));
      String gender = fixed ? ":Sin" : gender(declension, name);
      List<Reading> readings = found.computeIfAbsent(form, k -> new ArrayList<>());
      Reading reading = Reading.of(fold(name), "NN:Inanim" + gender + ":" + c.tag);
      if (!readings.contains(reading)) {
        readings.add(reading);
      }
    }
  }

  /** A name that is not declined agrees as it likes: «Того открыло», «Того открыла». */
  private static String gender(RussianDeclension declension, String name) {
    if (name.endsWith("ы")) {
      return ":PL";
    }
    String genitive = declension.form(name, Case.GENITIVE);
    boolean feminine = name.endsWith("а") || name.endsWith("я") || genitive.endsWith("и");
    boolean neuter = name.endsWith("о") || name.endsWith("е");
    return feminine ? ":Fem:Sin" : neuter ? ":Neut:Sin" : ":Masc:Sin";
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ё', 'е');
  }
}
