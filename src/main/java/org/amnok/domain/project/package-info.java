/// All records of a project at one moment, edits to them, and lines of their history.
@NullMarked
package org.amnok.domain.project;

import org.jspecify.annotations.NullMarked;
