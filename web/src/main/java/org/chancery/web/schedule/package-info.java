/**
 * Sources that the server reads by itself. Enters: watched sources whose time has come. Leaves:
 * documents in the store, coded, and what came of each reading. Spoken here: watch, reading, due,
 * lease. Never: claim, password, page of a browser.
 */
@NullMarked
package org.chancery.web.schedule;

import org.jspecify.annotations.NullMarked;
