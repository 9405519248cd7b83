/**
 * What every request passes before anybody looks at what it asks. Enters: requests as they come
 * from a browser, a program or a proxy. Leaves: those that may go on, with where they truly come
 * from; the rest is refused. Spoken here: client, proxy, host, rate, cross-site. Never: claim,
 * password.
 */
@NullMarked
package org.chancery.web.guard;

import org.jspecify.annotations.NullMarked;
