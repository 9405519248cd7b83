package org.chancery.record.reconcile;

/**
 * What a reviewer said of two claims, by their keys.
 *
 * @param same whether they tell one event
 */
public record Constraint(String a, String b, boolean same) {

  public Constraint {
    if (a.equals(b)) {
      throw new IllegalArgumentException("a judgement needs two claims; both are " + a);
    }
  }
}
