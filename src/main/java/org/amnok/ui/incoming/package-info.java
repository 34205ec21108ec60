/// Bringing data in: photos in numbers, files of sightings, the clipboard.
@NullMarked
package org.amnok.ui.incoming;

import org.jspecify.annotations.NullMarked;
