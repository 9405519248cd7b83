package org.chancery.record.review;

import org.chancery.record.store.Judged;

/**
 * One thing that was said of a claim, of two claims or of a text.
 *
 * @param undone whether it was taken back, and that was not taken back itself
 */
public record Said(Judged judged, boolean undone) {}
