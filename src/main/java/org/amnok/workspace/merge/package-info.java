/// Two projects become one: compared record by record, decided, done as one edit.
@NullMarked
package org.amnok.workspace.merge;

import org.jspecify.annotations.NullMarked;
