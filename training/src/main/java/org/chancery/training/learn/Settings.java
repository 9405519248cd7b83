package org.chancery.training.learn;

/**
 * How an encoder is fine-tuned.
 *
 * @param rank of the low-rank matrices
 * @param batch rows a step
 * @param rate of learning for the adapter, at its highest
 * @param headRate of learning for the heads
 * @param decay of weights in a step of rate 1
 * @param dropout share of numbers set to 0 within the encoder
 * @param smoothing share of a type's probability that is given to the other types
 * @param frozen layers from the input that stay as they are
 */
public record Settings(
    long seed,
    int epochs,
    int rank,
    int batch,
    double rate,
    double headRate,
    double decay,
    double dropout,
    double smoothing,
    int frozen) {

  /** What was found to work for both bases. */
  public static Settings usual(long seed, int epochs) {
    return new Settings(seed, epochs, 16, 16, 1e-3, 1e-3, 0.01, 0.1, 0.05, 0);
  }

  /** One line for logs and for the adapter. */
  public String line() {
    return "seed %d, epochs %d, rank %d, batch %d, rate %s, head rate %s, decay %s, dropout %s, smoothing %s, frozen %d"
        .formatted(seed, epochs, rank, batch, rate, headRate, decay, dropout, smoothing, frozen);
  }
}
