package org.chancery.record;

/**
 * One reason for or against holding two claims for one event, or for a link between two events.
 *
 * @param feature what was looked at: date, place, people, …
 * @param outcome what was found: same-day, other-town, …
 * @param weight how much it says, in natural logarithms of odds; negative against
 * @param english the reason in words
 * @param russian likewise
 */
public record Evidence(
    String feature, String outcome, double weight, String english, String russian) {}
