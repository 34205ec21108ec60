/// Searches what was written for what must not be in it.
///
/// May use `geo` and `domain`.
@NullMarked
package org.amnok.release.canary;

import org.jspecify.annotations.NullMarked;
