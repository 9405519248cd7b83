/**
 * What a request asks for. Enters: parameters as they were typed. Leaves: a query that the record
 * understands, or a problem that names the parameter. Spoken here: parameter, choice, cursor.
 * Never: HTML, SQL.
 */
@NullMarked
package org.chancery.web.request;

import org.jspecify.annotations.NullMarked;
