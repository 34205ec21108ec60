/// The files of base layers: opened, watched, their small copies made.
@NullMarked
package org.amnok.workspace.base;

import org.jspecify.annotations.NullMarked;
