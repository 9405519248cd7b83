/**
 * What was done through the server, for those who have to know. Enters: requests that changed
 * something. Leaves: the log, a page of it at a time or all of it. Spoken here: entry, action,
 * subject. Never: password, claim, score.
 */
@NullMarked
package org.chancery.web.audit;

import org.jspecify.annotations.NullMarked;
