/// The log of operations on a PostgreSQL server that a person asked to sync with: the one place of
/// the program that opens a network connection. What a server says is as hostile as any file.
///
/// May use `store` and `domain`; of foreign types `java.sql` and the driver of PostgreSQL.
@NullMarked
package org.amnok.server;

import org.jspecify.annotations.NullMarked;
