/// A designed page as values: its size and what lies where on it, in millimetres. Nothing here
/// draws.
///
/// May use `domain`.
@NullMarked
package org.amnok.domain.page;

import org.jspecify.annotations.NullMarked;
