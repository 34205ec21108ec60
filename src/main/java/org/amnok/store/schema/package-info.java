/// The tables of a project file, their migrations, and what a file must be to be opened.
@NullMarked
package org.amnok.store.schema;

import org.jspecify.annotations.NullMarked;
