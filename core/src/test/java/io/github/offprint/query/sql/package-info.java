/** Tests of the SQL form of queries on a real database. */
@NullMarked
package io.github.offprint.query.sql;

import org.jspecify.annotations.NullMarked;
