/// JavaFX windows. May use everything but `cli`.
@NullMarked
package org.amnok.ui;

import org.jspecify.annotations.NullMarked;
