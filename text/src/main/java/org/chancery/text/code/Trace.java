package org.chancery.text.code;

import java.util.List;
import org.chancery.text.claim.Claim;

/** Is told what the coder decides, while it decides it, and has no say in it. */
interface Trace {

  /** Nobody listens. */
  Trace NONE = new Trace() {};

  /** A sentence begins. */
  default void begins(Scene scene, Reading reading, List<Matcher.Hit> hits) {}

  /** A hit states nothing. */
  default void drops(Matcher.Hit hit, Drop reason) {}

  /** A hit's status was found; a list may still change it. */
  default void rules(Matcher.Hit hit, Statuses.Ruling ruling) {}

  /** A hit became a claim. */
  default void makes(Matcher.Hit hit, Claim claim, DateRules.Rule rule) {}

  /** A candidate says nothing of its own. */
  default void drops(Overlaps.Made candidate, Drop reason) {}

  /** A sentence ends with what it states. */
  default void ends(List<Claim> told) {}
}
