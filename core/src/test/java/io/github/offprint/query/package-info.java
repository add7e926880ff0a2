@NullMarked
package io.github.offprint.query;

import org.jspecify.annotations.NullMarked;
