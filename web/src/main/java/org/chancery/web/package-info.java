/**
 * The server and what its parts agree on. Enters: requests. Leaves: answers, and errors in one
 * form. Spoken here: part, route, role, identity, problem. Never: what a page shows, how a password
 * is kept.
 */
@NullMarked
package org.chancery.web;

import org.jspecify.annotations.NullMarked;
