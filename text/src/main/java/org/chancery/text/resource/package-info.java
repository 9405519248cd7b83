/**
 * Reading the resource files. Enters: the name of a table on the class path. Leaves: its rows, or
 * an error that names file, line and reason. Spoken here: table, row, column. Never: what a row
 * means.
 */
@NullMarked
package org.chancery.text.resource;

import org.jspecify.annotations.NullMarked;
