/**
 * What all pages have in common. Enters: the words of a language and what a page shows. Leaves:
 * escaped HTML in one frame. Spoken here: frame, text, template. Never: query, judgement.
 */
@NullMarked
package org.chancery.web.view;

import org.jspecify.annotations.NullMarked;
