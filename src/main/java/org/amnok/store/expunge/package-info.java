/// Takes records out of a project for good, with all that the history knows of them.
@NullMarked
package org.amnok.store.expunge;

import org.jspecify.annotations.NullMarked;
