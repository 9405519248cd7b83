package org.chancery.record.versions;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How a name sounds, roughly, whatever the alphabet: "Zhang" and «Чжан», "Szijjártó" and «Сийярто».
 * Letters fold into classes of sounds that transliterations confuse, as in Soundex (R. C. Russell,
 * US patent 1,261,167, 1918), here over Latin and Cyrillic letters at once; two names are compared
 * by the weighted edit distance of their classes (Wagner and Fischer, 1974), in which vowels and h
 * weigh little.
 */
public final class Sound {

  /** Share of the sounds that may differ between two spellings of one name. */
  private static final double ENOUGH = 0.34;

  private static final String CYRILLIC = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґўқғңһәөү";
  private static final String SOUNDS = "APFHTIIsSIIKLMNOPRSTUFHsssS-I-IUAIIIGUKHNHIOU";
  private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
  private static final String LATIN_SOUNDS = "APKTIFHHIIKLMNOPKRSTUFUSIS";

  private Sound() {}

  /** Classes of sounds of a word, vowels as A, I, O, U; empty where it has no known letter. */
  static String of(String word) {
    String bare =
        Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC)
            .replace("х", "h")
            .replace("kh", "h")
            .replace("zh", "s")
            .replace("ch", "s")
            .replace("sch", "s")
            .replace("sh", "s")
            .replace("дж", "ж")
            .replace("ph", "f")
            .replace("ce", "se")
            .replace("ci", "si")
            .replace("cy", "si")
            .replace("th", "t")
            .replace("ng", "n")
            .replace("нг", "н");
    String plain = Normalizer.normalize(bare, Normalizer.Form.NFKD);
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char sound = sound(plain.charAt(i));
      boolean doubled = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound;
      if (sound != '-' && !doubled) {
        sounds.append(sound);
      }
    }
    return sounds.toString();
  }

  private static char sound(char letter) {
    int latin = LATIN.indexOf(letter);
    if (latin >= 0) {
      return LATIN_SOUNDS.charAt(latin);
    }
    int cyrillic = CYRILLIC.indexOf(letter);
    return cyrillic < 0 ? '-' : Character.toUpperCase(SOUNDS.charAt(cyrillic));
  }

  /** The first four consonants without h: a key that all forms and spellings of a name share. */
  static String key(String word) {
    StringBuilder key = new StringBuilder();
    String sounds = of(word);
    for (int i = 0; i < sounds.length() && key.length() < 4; i++) {
      char sound = sounds.charAt(i);
      if (!light(sound) && (key.isEmpty() || key.charAt(key.length() - 1) != sound)) {
        key.append(sound);
      }
    }
    return key.toString();
  }

  /** Whether two words may be one name, spelt or inflected otherwise. */
  public static boolean alike(String a, String b) {
    String x = of(a);
    String y = of(b);
    if (x.isEmpty() || y.isEmpty()) {
      return false;
    }
    double weight = Math.max(weight(x), weight(y));
    return distance(x, y) <= ENOUGH * Math.max(weight, 2);
  }

  private static double weight(String sounds) {
    double weight = 0;
    for (int i = 0; i < sounds.length(); i++) {
      weight += cost(sounds.charAt(i));
    }
    return weight;
  }

  private static double distance(String x, String y) {
    double[] row = new double[y.length() + 1];
    for (int j = 1; j <= y.length(); j++) {
      row[j] = row[j - 1] + end(y, j - 1);
    }
    for (int i = 1; i <= x.length(); i++) {
      double diagonal = row[0];
      row[0] += end(x, i - 1);
      for (int j = 1; j <= y.length(); j++) {
        double kept = diagonal + change(x.charAt(i - 1), y.charAt(j - 1));
        double dropped = Math.min(row[j] + end(x, i - 1), row[j - 1] + end(y, j - 1));
        diagonal = row[j];
        row[j] = Math.min(kept, dropped);
      }
    }
    return row[y.length()];
  }

  /** Endings inflect: what stands in the last two places weighs half. */
  private static double end(String sounds, int i) {
    double cost = cost(sounds.charAt(i));
    return i >= sounds.length() - 2 && i > 1 ? cost / 2 : cost;
  }

  private static double change(char a, char b) {
    if (a == b) {
      return 0;
    }
    boolean breath = (a == 'H' && (b == 'K' || b == 'G')) || (b == 'H' && (a == 'K' || a == 'G'));
    if (breath) {
      return 0.2;
    }
    boolean glide = (a == 'U' && b == 'F') || (a == 'F' && b == 'U');
    return glide ? 0.2 : light(a) && light(b) ? 0.25 : Math.max(cost(a), cost(b));
  }

  private static double cost(char sound) {
    return light(sound) ? 0.35 : 1;
  }

  private static boolean light(char sound) {
    return "AIOUH".indexOf(sound) >= 0;
  }
}
