/// The history of a project: appended, chained by hashes, followed.
@NullMarked
package org.amnok.store.history;

import org.jspecify.annotations.NullMarked;
