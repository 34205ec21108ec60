/// Counting reports of a project: tables, comparisons, and what may leave of them.
@NullMarked
package org.amnok.workspace.counting;

import org.jspecify.annotations.NullMarked;
