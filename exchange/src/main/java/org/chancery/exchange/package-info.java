/**
 * Records in the forms that other programs read. Enters: coded documents, or lines that somebody
 * wrote. Leaves: lines, or records. Spoken here: JSON, line, field. Never: trigger, page.
 */
@NullMarked
package org.chancery.exchange;

import org.jspecify.annotations.NullMarked;
