/// Pages of plain HTML for a browser, without scripts and with nothing that is fetched.
///
/// Uses nothing.
@NullMarked
package org.amnok.html;

import org.jspecify.annotations.NullMarked;
