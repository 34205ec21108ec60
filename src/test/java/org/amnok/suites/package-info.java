/// Holds the readers against collections of test files that other projects publish. The files are
/// not part of this project; `installer/foreign-suites FOLDER` names where they lie.
@NullMarked
package org.amnok.suites;

import org.jspecify.annotations.NullMarked;
