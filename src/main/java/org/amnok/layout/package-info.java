/// Page composition and output.
///
/// May use `release`, `render`, `map`, `geo` and `domain`; of foreign types AWT and the output
/// libraries.
@NullMarked
package org.amnok.layout;

import org.jspecify.annotations.NullMarked;
