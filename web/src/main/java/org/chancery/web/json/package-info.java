/**
 * Bodies of requests as JSON. Enters: what programs send. Leaves: the fields that a route asks for,
 * or the problem that names the field. Spoken here: body, field. Never: what a field means.
 */
@NullMarked
package org.chancery.web.json;

import org.jspecify.annotations.NullMarked;
