package org.chancery.record;

/** How high an office stands, the highest first. */
public enum Rank {
  HEAD_OF_STATE,
  HEAD_OF_GOVERNMENT,
  SPEAKER,
  DEPUTY_HEAD,
  MINISTER,
  DEPUTY_MINISTER,
  AMBASSADOR,
  OTHER,
  /** The words name no office. */
  UNTOLD
}
