/// A report's text and what it says of sightings: every proposal with the words that it rests on.
@NullMarked
package org.amnok.workspace.report;

import org.jspecify.annotations.NullMarked;
