/// Where pictures were taken from, on this machine's screen only.
@NullMarked
package org.amnok.map.camera;

import org.jspecify.annotations.NullMarked;
