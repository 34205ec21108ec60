/// How the window looks: themes, fonts, icons, badges, small controls.
@NullMarked
package org.amnok.ui.look;

import org.jspecify.annotations.NullMarked;
