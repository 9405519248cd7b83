package org.chancery.text.ontology;

import java.util.List;

/**
 * One of PLOVER's sixteen types.
 *
 * @param code as PLOVER writes it: CONSULT, AID, …
 * @param quad VC, MC, VX or MX: verbal or material, cooperation or conflict
 * @param recipientRequired whether a record without a recipient is invalid
 */
public record EventType(String code, String quad, boolean recipientRequired, List<String> modes) {

  public EventType {
    modes = List.copyOf(modes);
  }

  /** PLV's name: the older benchmark folds CONCEDE and RETREAT into YIELD. */
  public String root() {
    return code.equals("CONCEDE") || code.equals("RETREAT") ? "YIELD" : code;
  }

  public boolean cooperative() {
    return quad.endsWith("C");
  }
}
