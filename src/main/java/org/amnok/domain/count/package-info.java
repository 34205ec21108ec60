/// How many were seen: least, best and most, by class, and the words of reports that say so.
@NullMarked
package org.amnok.domain.count;

import org.jspecify.annotations.NullMarked;
