/// What leaves this machine: the dialog before every release.
@NullMarked
package org.amnok.ui.release;

import org.jspecify.annotations.NullMarked;
