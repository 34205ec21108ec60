/// The map on the screen: frames, gestures, tools, furniture, the tray.
@NullMarked
package org.amnok.ui.map;

import org.jspecify.annotations.NullMarked;
