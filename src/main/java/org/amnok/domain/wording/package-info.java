/// Records, filters and policies in words that a person reads.
@NullMarked
package org.amnok.domain.wording;

import org.jspecify.annotations.NullMarked;
