/// Dossiers: what leaves of a selection, as one document and as a folder of pages for a browser.
@NullMarked
package org.amnok.workspace.dossier;

import org.jspecify.annotations.NullMarked;
