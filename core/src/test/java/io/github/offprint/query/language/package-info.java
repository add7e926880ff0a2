/** Tests of the text form of queries: tables of texts with their shapes and errors, and laws over random trees and texts. */
@NullMarked
package io.github.offprint.query.language;

import org.jspecify.annotations.NullMarked;
