/// The history of the project: who did what and when, and what was deleted brought back.
@NullMarked
package org.amnok.ui.history;

import org.jspecify.annotations.NullMarked;
