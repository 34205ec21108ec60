/// The project file: schema, migrations, reads, edits.
///
/// May use `map`, `geo` and `domain`; of foreign types `java.sql` and SQLite.
@NullMarked
package org.amnok.store;

import org.jspecify.annotations.NullMarked;
