/**
 * The server as a whole. Enters: settings. Leaves: a running server with all its parts, which stops
 * gracefully. Spoken here: service, setting. Never: what a part does.
 */
@NullMarked
package org.chancery.web.serve;

import org.jspecify.annotations.NullMarked;
