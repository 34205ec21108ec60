/// A project as a log of operations of several devices: which operations belong together, what
/// follows from them, and what only a person can decide. Nothing here reads a file or a clock.
///
/// May use `domain`.
@NullMarked
package org.amnok.domain.log;

import org.jspecify.annotations.NullMarked;
