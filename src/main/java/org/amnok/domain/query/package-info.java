/// What is asked of all sightings at once: which pass a filter, how many have which value, when
/// they were. Answers come from columns of numbers, so that a million sightings take milliseconds.
///
/// May use `domain`.
@NullMarked
package org.amnok.domain.query;

import org.jspecify.annotations.NullMarked;
