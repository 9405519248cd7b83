package org.chancery.training.learn;

import java.util.Random;
import org.chancery.model.piece.MarkedPieces;
import org.chancery.model.piece.PairPieces;
import org.chancery.text.pair.Pair;

/**
 * Shows a row a little differently each time: without its trigger marked, since a reader must
 * manage without; now and then without the recipient marked; and with a name hidden, so that
 * nothing is learned about countries.
 */
final class Variations {

  private static final double NO_TRIGGER = 0.5;
  private static final double NO_RECIPIENT = 0.03;
  private static final double HIDDEN = 0.15;

  private final PairPieces pieces;
  private final Random random;

  Variations(PairPieces pieces, Random random) {
    this.pieces = pieces;
    this.random = random;
  }

  MarkedPieces of(Pair pair) {
    boolean trigger = random.nextDouble() >= NO_TRIGGER;
    boolean recipient = random.nextDouble() >= NO_RECIPIENT;
    Pair shown =
        new Pair(
            pair.text(),
            pair.actor(),
            recipient ? pair.recipient() : null,
            trigger ? pair.trigger() : null);
    MarkedPieces marked = pieces.of(shown);
    for (int slot = 0; slot < 2; slot++) {
      marked = random.nextDouble() < HIDDEN ? marked.masked(slot, pieces.mask()) : marked;
    }
    return marked;
  }
}
