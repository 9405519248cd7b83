/**
 * How the server tells those who run it how it fares. Enters: checks, and every request that was
 * answered. Leaves: alive, ready, figures. Spoken here: check, metric. Never: claim, page.
 */
@NullMarked
package org.chancery.web.health;

import org.jspecify.annotations.NullMarked;
