/// Each kind of record as rows of its table.
@NullMarked
package org.amnok.store.record;

import org.jspecify.annotations.NullMarked;
