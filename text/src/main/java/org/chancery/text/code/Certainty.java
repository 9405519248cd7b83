package org.chancery.text.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.claim.Claim;
import org.chancery.text.mention.ActorMention;
import org.chancery.text.resource.Table;

/**
 * How likely a record is to be what a careful reader would write: that the words state it, with
 * this type and these sides. A logistic regression on what the claim shows of itself; its weights
 * stand in {@code confidence.tsv} and are learned from records made by hand ({@code chancery
 * evaluate records --fit}).
 */
public final class Certainty {

  /** Quotes of fewer code points seldom name who acts; longer ones hold more than one act. */
  private static final int SHORT = 30;

  private static final int LONG = 160;

  private final Map<String, Double> weights = new HashMap<>();

  private Certainty() {}

  /**
   * Reads a language's weights.
   *
   * @param folder its class-path folder, ending in a slash
   * @throws IllegalStateException naming the line where a weight is no number
   */
  static Certainty load(String folder) {
    Certainty certainty = new Certainty();
    for (Table.Row row : Table.read(folder + "confidence.tsv").rows()) {
      try {
        certainty.weights.put(row.get("feature"), Double.parseDouble(row.get("weight")));
      } catch (NumberFormatException e) {
        throw new IllegalStateException(row.where() + ": no weight: " + row.get("weight"), e);
      }
    }
    return certainty;
  }

  /** The claim with its confidence. */
  Claim of(Claim claim) {
    double sum = 0;
    for (String feature : features(claim)) {
      sum += weights.getOrDefault(feature, 0.0);
    }
    return claim.sure(Math.round(1000 / (1 + Math.exp(-sum))) / 1000.0);
  }

  /** What a claim shows of itself, each once; {@code bias} always. */
  public static List<String> features(Claim claim) {
    List<String> features = new ArrayList<>(List.of("bias"));
    boolean together = claim.recipients().isEmpty() && claim.actors().size() > 1;
    features.add("actor:" + side(claim.actors()));
    features.add("recipient:" + (together ? "together" : side(claim.recipients())));
    features.add(
        "date:"
            + (claim.date() == null ? "none" : claim.dateWords() == null ? "inferred" : "told"));
    features.add("status:" + claim.status().word());
    features.add("type:" + (claim.event() == null ? "none" : claim.event()));
    features.add("by:" + table(claim.derivation().rule()));
    int length = claim.quote().length();
    features.add("quote:" + (length < SHORT ? "short" : length > LONG ? "long" : "middle"));
    features.add("counted:" + !claim.quantities().isEmpty());
    features.add("placed:" + (claim.placeWords() != null));
    features.add("reported:" + (claim.claimants().size() > 1));
    return features;
  }

  /** "aid" of "aid.tsv:34"; what is no row of a table, as it is. */
  private static String table(String rule) {
    int dot = rule.indexOf('.');
    return dot < 0 ? rule : rule.substring(0, dot);
  }

  /** How a side is told: by name, by an office, by a pronoun, not in words, or not at all. */
  private static String side(List<Claim.Party> side) {
    if (side.isEmpty()) {
      return "none";
    }
    ActorMention words = side.getFirst().words();
    if (words == null) {
      return "inferred";
    }
    return switch (words.form()) {
      case NAME, ADJECTIVE, DEMONYM, CAPITAL, BODY -> "named";
      case OFFICE -> "office";
      default -> "pronoun";
    };
  }
}
