/// Captions and alternative texts of pictures, in four languages, made of what was released and of
/// nothing else.
///
/// May use `release`, `map`, `geo` and `domain`.
@NullMarked
package org.amnok.layout.caption;

import org.jspecify.annotations.NullMarked;
