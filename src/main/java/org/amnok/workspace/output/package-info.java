/// What leaves a project: pictures, pages, series and data, through the release gate, noted in the
/// history before it is a file.
@NullMarked
package org.amnok.workspace.output;

import org.jspecify.annotations.NullMarked;
