/**
 * What a text tells of itself. Enters: a draft. Leaves: its title, day of publication, publisher
 * and language, and which of its blocks are furniture. Spoken here: date style, body, host, stop
 * word. Never: byte, element, event.
 */
@NullMarked
package org.chancery.read.about;

import org.jspecify.annotations.NullMarked;
