/** Whether XML is read safely, in bounded time, and record by record; and written so that anybody can read it. */
@NullMarked
package io.github.offprint.parsers.xml;

import org.jspecify.annotations.NullMarked;
