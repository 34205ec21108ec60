/// Reads how many a report says, and writes counts as words.
///
/// May use `domain`.
@NullMarked
package org.amnok.domain.counting;

import org.jspecify.annotations.NullMarked;
