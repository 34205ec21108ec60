/// Full text: packed as SQLite's FTS5 keeps it, and searched.
@NullMarked
package org.amnok.store.text;

import org.jspecify.annotations.NullMarked;
