package org.chancery.record.reconcile;

import java.util.List;
import java.util.Map;
import org.chancery.record.Event;
import org.chancery.record.Link;
import org.chancery.record.Merge;

/**
 * What the claims of one unit come to.
 *
 * @param merges by id of the event
 */
record UnitResult(List<Event> events, List<Link> links, Map<String, List<Merge>> merges) {}
