/**
 * How a server is entered: the parts that guard it, in the order in which a request meets them.
 * Enters: a store, and how it is to be guarded. Leaves: those parts. Spoken here: entrance,
 * settings. Never: page, claim.
 */
@NullMarked
package org.chancery.web.entrance;

import org.jspecify.annotations.NullMarked;
