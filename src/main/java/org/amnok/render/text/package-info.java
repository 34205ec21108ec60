/// Text set in a font: letters, lines, baselines, and the plan of a label.
@NullMarked
package org.amnok.render.text;

import org.jspecify.annotations.NullMarked;
