/// The open project as all parts of the window know it: its page, its recent fellows, who signs,
/// what is remembered, dialogs.
@NullMarked
package org.amnok.ui.project;

import org.jspecify.annotations.NullMarked;
