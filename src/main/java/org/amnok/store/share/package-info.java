/// The history of a project as operations of devices, in the file and on the way.
@NullMarked
package org.amnok.store.share;

import org.jspecify.annotations.NullMarked;
