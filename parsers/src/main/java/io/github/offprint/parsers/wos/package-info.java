/**
 * The tagged files of the Web of Science, and of Inspec, which ISI served in the same form.
 *
 * <p>Records of the tagged syntax come in; the mapping joins full names, initials, addresses and identifiers of each author and
 * turns the tags into papers.
 */
@NullMarked
package io.github.offprint.parsers.wos;

import org.jspecify.annotations.NullMarked;
