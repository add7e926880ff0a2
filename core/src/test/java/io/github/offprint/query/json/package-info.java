/** Tests of the JSON form of queries: tables of JSON with its shapes and errors, and laws over random trees. */
@NullMarked
package io.github.offprint.query.json;

import org.jspecify.annotations.NullMarked;
