/// Printing what was decided at the gate.
@NullMarked
package org.amnok.ui.print;

import org.jspecify.annotations.NullMarked;
