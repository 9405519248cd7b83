/**
 * The record for programs, under {@code /api/v1}. Enters: requests as {@code openapi.json} tells.
 * Leaves: JSON in the words of the contract. Spoken here: operation, parameter, schema. Never:
 * HTML, SQL.
 */
@NullMarked
package org.chancery.web.api;

import org.jspecify.annotations.NullMarked;
