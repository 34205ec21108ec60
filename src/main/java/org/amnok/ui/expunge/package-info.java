/// Taking sightings out of a project for good.
@NullMarked
package org.amnok.ui.expunge;

import org.jspecify.annotations.NullMarked;
