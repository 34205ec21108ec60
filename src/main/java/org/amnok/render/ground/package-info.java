/// Lines and areas of the ground, kept from picture to picture.
@NullMarked
package org.amnok.render.ground;

import org.jspecify.annotations.NullMarked;
