/// Use cases: open, edit, undo, import, release, progress.
///
/// May use everything below; never `ui` or `cli`.
@NullMarked
package org.amnok.workspace;

import org.jspecify.annotations.NullMarked;
