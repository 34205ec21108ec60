/// Sharing a project over a folder, and answering what only a person can decide.
@NullMarked
package org.amnok.ui.share;

import org.jspecify.annotations.NullMarked;
