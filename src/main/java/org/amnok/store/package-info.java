/// The project file: schema, migrations, reads, edits.
///
/// May use `files`, `sqlite`, `map`, `geo` and `domain`; of foreign types `java.sql`, SQLite, and
/// Jackson's reader and writer for the history.
@NullMarked
package org.amnok.store;

import org.jspecify.annotations.NullMarked;
