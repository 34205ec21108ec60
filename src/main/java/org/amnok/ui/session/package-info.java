/// What the window knows: the open project, the selection, where the map looks. Values and
/// properties, no controls.
@NullMarked
package org.amnok.ui.session;

import org.jspecify.annotations.NullMarked;
