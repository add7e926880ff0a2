/**
 * CSL-JSON, the form in which citation processors exchange items (Citation Style Language 1.0.2).
 *
 * <p>Elements of a JSON document flow in, each already cut out of it; Jackson's tokens are mapped variable by variable to a paper,
 * and what has no place in it becomes an extra under the name of its variable. Papers flow out as items of the same schema, and
 * what the schema has no variable for stands in its {@code custom} object.
 */
@NullMarked
package io.github.offprint.parsers.csljson;

import org.jspecify.annotations.NullMarked;
