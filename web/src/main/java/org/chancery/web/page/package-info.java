/**
 * The record for people. Enters: what the catalogue and the review hold. Leaves: pages, each a view
 * that a template of the same name fills. Spoken here: view, label, link. Never: SQL, JSON,
 * password.
 */
@NullMarked
package org.chancery.web.page;

import org.jspecify.annotations.NullMarked;
