/// Looks whether geometries, evidence and index are as they should be.
@NullMarked
package org.amnok.store.check;

import org.jspecify.annotations.NullMarked;
