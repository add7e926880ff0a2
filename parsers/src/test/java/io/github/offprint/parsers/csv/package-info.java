/** Papers in rows: each source by invented files beside what comes of them, and what holds for every paper and every file. */
@NullMarked
package io.github.offprint.parsers.csv;

import org.jspecify.annotations.NullMarked;
