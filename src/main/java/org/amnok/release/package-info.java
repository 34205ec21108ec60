/// The only way out: turns records into what may leave this machine under a chosen policy, and says
/// what was held back.
///
/// May use `files`, `media`, which draws pictures anew, `geo` and `domain`.
@NullMarked
package org.amnok.release;

import org.jspecify.annotations.NullMarked;
