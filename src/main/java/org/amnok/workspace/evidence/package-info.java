/// Files taken in as evidence, photos and what they say of themselves, pictures of evidence.
@NullMarked
package org.amnok.workspace.evidence;

import org.jspecify.annotations.NullMarked;
