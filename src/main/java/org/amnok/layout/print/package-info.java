/// Puts pages on the paper of a printer.
///
/// May use `domain`, `words` and `map`, for its fonts.
@NullMarked
package org.amnok.layout.print;

import org.jspecify.annotations.NullMarked;
