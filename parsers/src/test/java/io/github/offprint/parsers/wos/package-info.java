/** Whether files of the Web of Science are read as it writes them. */
@NullMarked
package io.github.offprint.parsers.wos;

import org.jspecify.annotations.NullMarked;
