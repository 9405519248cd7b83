/**
 * A dossier as pages that a browser reads from the disk. Enters: a dossier and a language. Leaves:
 * HTML files without scripts. Spoken here: page, section, heading, quotation. Never: coding, score.
 */
@NullMarked
package org.chancery.dossier.page;

import org.jspecify.annotations.NullMarked;
