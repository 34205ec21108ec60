/// Reads two projects or files of sightings to compare them.
@NullMarked
package org.amnok.workspace.difference;

import org.jspecify.annotations.NullMarked;
